import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import type { Database } from '../../server/db/database.ts';
import { projectRoot } from '../../server/root.ts';
import { type Ask, serve } from './serve.ts';

const source = join(projectRoot, 'bench');
/** Beside the graphs: checks of the project read all files of its own folders. Below the project, so that its `graphql` is found. */
const folder = join(projectRoot, '.attest-bench', 'generated-api');

/** What is used of @neo4j/graphql; its own types are there only once it is installed. */
interface Library {
  readonly Neo4jGraphQL: new (options: {
    typeDefs: string;
    driver: Driver;
  }) => { getSchema(): Promise<GraphQLSchema> };
}

/** The API that @neo4j/graphql generates from `generated.graphql`, installed when it is missing. */
export async function makeGenerated(driver: Driver, database: Database): Promise<Ask> {
  const name = '@neo4j/graphql';
  if (!existsSync(join(folder, 'node_modules', name))) {
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      copyFileSync(join(source, file), join(folder, file));
    execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  }
  // From this folder, where it is installed, wherever this file was compiled to; the product's type check does not need it.
  const { Neo4jGraphQL } = createRequire(join(folder, 'package.json'))(name) as Library;
  const typeDefs = readFileSync(join(source, 'contenders', 'generated.graphql'), 'utf8');
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  return serve(schema, database, () => ({ sessionConfig: { defaultAccessMode: 'READ' } }));
}
