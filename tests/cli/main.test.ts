import { describe, expect, test } from 'vitest';
import { sijill } from '../command.ts';

test('--help lists the commands', async () => {
  const { code, output } = await sijill(['--help']);
  expect(code).toBe(0);
  for (const command of ['npm start', 'npm run build', 'npm run check', 'npm run new'])
    expect(output).toContain(command);
});

describe('each command explains itself and does nothing else', () => {
  test.each([
    ['start', '--port'],
    ['build', '--output'],
    ['bind', '--part'],
    ['delivered', '--delta'],
    ['check', '--format'],
    ['explain', '--cache'],
    ['new', '--edition'],
  ])('%s --help', async (command, option) => {
    const { code, output, complaints } = await sijill([command, '--content', '/nowhere', '--help']);
    expect(code).toBe(0);
    expect(complaints).toBe('');
    expect(output).toContain(option);
    expect(output).toContain(`npm ${command === 'start' ? '' : 'run '}${command}`);
  });
});

describe('wrong usage ends with 2 and says what is wrong and what is right', () => {
  test.each([
    [[], 'npm run build'],
    [['biuld'], 'There is no command biuld'],
    [['toString'], 'There is no command toString'],
    [['check', '--contnet', 'a'], '--contnet'],
    [['check', 'content'], 'content'],
    [['check', '--format', 'xml'], 'There is no format xml'],
    [['build', '--fast'], '--fast'],
    [['build', '--verify', '--delta', 'd'], 'with --delta it is far away'],
    [['build', '--cache', ''], '--cache names no folder'],
    [['build', '--delta='], '--delta names no folder'],
    [['build', '--shard', '1/2', '--part', ''], '--part names no folder'],
    [['bind', '--part', 'a', '--part', ''], '--part names no folder'],
    [['start', '--cache='], '--cache names no folder'],
    [['explain', '/ar/', '--cache='], '--cache names no folder'],
    [['build', '--verify', '--force'], '--verify has nothing to compare'],
    [['delivered'], 'Give one of --delta and --output'],
    [['start', '--port', 'http'], 'http is no port'],
    [['start', '--port', '65536'], '65536 is no port'],
    [['start', '--host', ''], '--host names no address'],
    [['start', '--host', '192.0.2.1'], '192.0.2.1 is no address of this machine'],
    [['start', '--output', 'content'], 'give --output a folder of its own'],
    [['bind'], 'There is nothing to bind'],
    [['explain'], 'Give one address'],
    [['new'], 'An article needs a headline'],
  ])('%j', async (args, complaint) => {
    const { code, output, complaints } = await sijill(args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(complaints).toContain(complaint);
    expect(complaints).toMatch(/npm (?:run|start)/);
  });
});

test('a SOURCE_DATE_EPOCH that is no number of seconds is wrong usage', async () => {
  const { code, complaints } = await sijill(['check'], { SOURCE_DATE_EPOCH: '2026-01-01' });
  expect(code).toBe(2);
  expect(complaints).toContain('SOURCE_DATE_EPOCH');
});
