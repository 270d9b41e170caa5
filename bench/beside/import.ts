import { importCommand } from '../../server/cli/import.ts';

// `attest import FILE…`, in a process of its own.
process.exitCode = await importCommand(process.argv.slice(2));
