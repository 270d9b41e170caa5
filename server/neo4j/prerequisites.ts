import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A program that the local Neo4j needs is missing or too old. The message is one line that says what to install. */
export class MissingPrerequisite extends Error {
  readonly program: 'java' | 'mvn' | 'sh';
  constructor(program: 'java' | 'mvn' | 'sh', message: string) {
    super(`${message} Or set NEO4J_URI to use a Neo4j of your own.`);
    this.name = 'MissingPrerequisite';
    this.program = program;
  }
}

const leastJava = 17;
const installJava =
  'Install it with "apt install openjdk-17-jre-headless" (Debian, Ubuntu) or "brew install openjdk@17".';
const installMaven = 'Install it with "apt install maven" (Debian, Ubuntu) or "brew install maven".';

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function findOnPath(program: string): Promise<string | null> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && (await isExecutable(join(folder, program)))) return join(folder, program);
  }
  return null;
}

/** What `java -version` says; it says it on standard error. */
function versionTextOf(java: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(java, ['-version'], { timeout: 20_000 }, (error, stdout, stderr) => {
      resolve(`${stderr}${stdout}` || String(error ?? ''));
    });
  });
}

/**
 * The path of a Java that can run Neo4j 5.26: `JAVA_HOME`'s when that is set, else the first on `PATH`.
 * @throws MissingPrerequisite when there is none, or one older than 17
 */
export async function findJava(): Promise<string> {
  const javaHome = process.env.JAVA_HOME;
  if (javaHome && !(await isExecutable(join(javaHome, 'bin', 'java')))) {
    throw new MissingPrerequisite(
      'java',
      `JAVA_HOME is ${javaHome}, and there is no bin/java in it. Unset it, or point it to a Java ${leastJava} or later.`,
    );
  }
  const java = javaHome ? join(javaHome, 'bin', 'java') : await findOnPath('java');
  if (java === null) {
    throw new MissingPrerequisite(
      'java',
      `Neo4j needs Java ${leastJava} or later, and none was found. ${installJava}`,
    );
  }
  const text = await versionTextOf(java);
  const version = /version "([^"]+)"/.exec(text)?.[1];
  if (version === undefined) {
    // macOS has a /usr/bin/java that only says where to get one.
    const said = text.split('\n')[0]?.trim() ?? '';
    throw new MissingPrerequisite(
      'java',
      `Neo4j needs Java ${leastJava} or later; ${java} says "${said}". ${installJava}`,
    );
  }
  // "17.0.15", "21-ea", and "1.8.0_392" for Java 8.
  const [first = 0, second = 0] = version.split(/[^\d]+/).map(Number);
  if ((first === 1 ? second : first) < leastJava) {
    throw new MissingPrerequisite(
      'java',
      `Neo4j needs Java ${leastJava} or later; ${java} is Java ${version}. ${installJava}`,
    );
  }
  return java;
}

/**
 * The path of Maven, which fetches Neo4j.
 * @throws MissingPrerequisite when there is none
 */
export async function findMaven(): Promise<string> {
  const maven = await findOnPath('mvn');
  if (maven === null) {
    throw new MissingPrerequisite(
      'mvn',
      `Neo4j is fetched with Maven, and no mvn was found. ${installMaven}`,
    );
  }
  return maven;
}
