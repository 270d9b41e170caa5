#!/bin/sh
# Runs a command and sees to it that it does not outlive the process that started this script.
#
#   guard.sh PID_FILE GRACE_SECONDS COMMAND [ARGUMENT…]
#
# Standard input is a pipe whose other end the starting process holds and never writes to. The kernel closes it when that process
# ends, however it ends (SIGKILL too): then the command gets SIGTERM, and SIGKILL after GRACE_SECONDS. SIGTERM sent to this script
# is passed on. Ends when the command has ended, with its exit code. Writes the command's process id to standard output, and to
# PID_FILE unless that is empty. What the command itself prints goes to standard error.
#
# A shell, because it costs 1 MB where a second Node process costs 40.
trap '' INT HUP
pid_file=$1 grace=$2
shift 2

exec 3<&0
"$@" </dev/null >&2 3<&- &
command=$!
trap 'kill -TERM "$command" 2>/dev/null' TERM
[ -z "$pid_file" ] || echo "$command" >"$pid_file"
echo "$command"

(
  trap - TERM
  # Blocks until the other end is closed.
  while read -r _; do :; done
  kill -TERM "$command" 2>/dev/null || exit 0
  tenths=$((grace * 10))
  while [ "$tenths" -gt 0 ] && kill -0 "$command" 2>/dev/null; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  kill -KILL "$command" 2>/dev/null
) <&3 >/dev/null 2>&1 &
watcher=$!
exec 3<&-

wait "$command"
code=$?
# A trapped SIGTERM ends `wait` early.
while kill -0 "$command" 2>/dev/null; do
  wait "$command"
  code=$?
done
kill "$watcher" 2>/dev/null
[ -z "$pid_file" ] || rm -f "$pid_file"
exit "$code"
