import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, REPOSITORY } from './site/run-command';
import { createStaticServer, listen } from './site/static-server';

/**
 * `npm start`: builds the site and serves it at http://localhost:3000. `PORT` takes another port, `-- --no-build`
 * serves what was built before.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' } } });
  const out = join(REPOSITORY, 'out');
  if (!values['no-build']) {
    process.stdout.write('Building the pages; this takes about a minute.\n');
    const code = await buildSite();
    if (code !== 0) return code;
  } else if (!existsSync(join(out, 'index.html'))) {
    process.stderr.write('There is no built site in out/. Start without --no-build.\n');
    return 1;
  }
  const port = Number(process.env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write(`PORT=${process.env['PORT']} is not a port\n`);
    return 2;
  }
  const server = createStaticServer(out);
  try {
    const used = await listen(server, port);
    process.stdout.write(`Jiebao 街报 is at http://localhost:${used} (stop with Ctrl+C)\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stderr.write(`Port ${port} is in use. Choose another: PORT=3001 npm start\n`);
    return 1;
  }
}

process.exitCode = await main();
