import { expect, test } from 'vitest';
import { type Connect, connectByLibrary, loadLibrary } from '../../../src/store/index/library.ts';

const ways: readonly (readonly [name: string, connect: () => Connect])[] = [
  ['the part for this platform', loadLibrary],
  ['the whole library', connectByLibrary],
];

test.each(ways)('%s keeps rows, numbers, bytes and nothing apart', (_, load) => {
  const database = load()(':memory:', 100);
  database.exec('create table kept (name text, size integer, bytes blob)');
  const insert = database.prepare('insert into kept values (?, ?, ?)');
  insert.run(['ferry', 212, new Uint8Array([1, 0, 255])]);
  insert.run(['pier', 0.5, null]);
  const [ferry, pier] = database.prepare('select name, size, bytes from kept order by name').all([]);
  expect(ferry?.slice(0, 2)).toEqual(['ferry', 212]);
  expect([...((ferry?.[2] as Uint8Array) ?? [])]).toEqual([1, 0, 255]); // an edge: a blob comes as bytes
  expect(pier).toEqual(['pier', 0.5, null]);
  database.close();
});

test.each([0, 1, 99, 100, 101, 250])('%i rows are all read, however many come with one call', (count) => {
  for (const [, load] of ways) {
    const database = load()(':memory:', 100);
    const numbers = JSON.stringify(Array.from({ length: count }, (_, at) => at));
    const rows = database.prepare('select value from json_each(?)').all([numbers]);
    expect(rows.map(([value]) => value)).toEqual(Array.from({ length: count }, (_, at) => at));
    database.close();
  }
});

test.each(ways)('%s says with a code what is wrong', (_, load) => {
  const database = load()(':memory:', 100);
  database.exec('create table kept (name text primary key)');
  database.prepare('insert into kept values (?)').run(['ferry']);
  const twice = (): void => database.prepare('insert into kept values (?)').run(['ferry']);
  expect(twice).toThrow(expect.objectContaining({ code: expect.stringContaining('SQLITE_CONSTRAINT') }));
  expect(() => database.prepare('select from')).toThrow(expect.objectContaining({ code: 'SQLITE_ERROR' }));
  database.close();
});
