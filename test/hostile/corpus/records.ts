import { ESCAPES, type Hostile, type Size, SOUND, told } from '../hostile.ts';

/** JSON and pages. */

export function json(size: Size): Hostile[] {
  const deep = size(10_000, 100_000);
  return [
    {
      name: 'JSON in JSON in JSON',
      inputs: { 'deep.json': () => `${'[{"text":'.repeat(deep)}1${'}]'.repeat(deep)}` },
      says: /deep\.json/,
    },
    {
      name: 'a field as deep as that',
      inputs: {
        'deep.json': () => `{"text": "Ilse Varga said it burned.", "more": ${'['.repeat(deep)}${']'.repeat(deep)}}`,
      },
    },
    {
      name: 'very many fields',
      inputs: {
        'fields.json': () =>
          `{${Array.from({ length: deep }, (_, at) => `"k${at}": 1`).join(', ')}, "text": "Ilse Varga said it burned."}`,
      },
    },
    {
      name: 'fields named __proto__',
      inputs: {
        'proto.json': () =>
          `{"__proto__": {"text": "polluted"}, "constructor": {"prototype": {"text": "polluted"}}, "title": {"name": "x"}}`,
      },
      says: /proto\.json has none of the fields/,
    },
    {
      name: 'huge numbers',
      inputs: {
        'numbers.json': () =>
          `{"text": "Ilse Varga said ${'9'.repeat(5_000)} tonnes and 1e400 burned.", "title": 1e999, "published": -0}`,
      },
    },
    {
      name: 'a date that is none and an address that runs',
      inputs: {
        'fields.json': () =>
          JSON.stringify({
            text: told('it'),
            date: ESCAPES,
            url: `javascript:${ESCAPES}`,
            outlet: ESCAPES,
            title: ESCAPES,
          }),
      },
    },
    {
      name: 'JSON that is cut',
      inputs: { 'cut.json': () => '{"text": "Ilse Varga said' },
      says: /cut\.json is not JSON/,
    },
    {
      name: 'a list of nothing',
      inputs: { 'list.json': () => '[null, 1, "x", [], {}, {"text": 1}]' },
      says: /list\.json#1 is not a record/,
    },
    {
      name: 'lines of which some are broken',
      inputs: { 'lines.jsonl': () => `${JSON.stringify({ text: told('x') })}\n{"text\n\u0000\n` },
      says: /lines\.jsonl#2 is not JSON/,
    },
  ];
}

export function pages(size: Size): Hostile[] {
  const tags = size(5_000, 100_000);
  const page = (body: string, head = ''): string =>
    `<!DOCTYPE html><html><head>${head}</head><body><article>${body}<p>${SOUND}</p></article></body></html>`;
  return [
    {
      name: 'a page with scripts',
      inputs: {
        'page.html': () =>
          page(
            `<script>require('fs').writeFileSync('../outside/ran','')</script><img src=x onerror="globalThis.ran=1"><iframe srcdoc="<script>1</script>"></iframe><svg onload="globalThis.ran=1">`,
          ),
      },
    },
    {
      name: 'tags in tags',
      inputs: { 'deep.html': () => page('<div>'.repeat(tags)) },
      says: /deep\.html is a page (?:nested|of more)/,
    },
    {
      name: 'bold in bold',
      inputs: { 'bold.html': () => page('<b><i>'.repeat(tags)) },
      says: /bold\.html is a page (?:nested|of more)/,
    },
    {
      name: 'very many tags',
      inputs: { 'tags.html': () => page('<p>x</p>'.repeat(tags * 4)) },
      says: size(1, 0) === 1 ? /tags\.html/ : /tags\.html is a page of more/,
    },
    {
      name: 'very many attributes',
      inputs: {
        'attributes.html': () =>
          page(`<p ${Array.from({ length: size(300, 100_000) }, (_, at) => `a${at}="1"`).join(' ')}>x</p>`),
      },
    },
    {
      name: 'comments and tags that never end',
      inputs: {
        'open.html': () => `${page('')}<!-- ${'<!--'.repeat(tags)}`,
        'attribute.html': () => `${page('')}<a href="${'<p '.repeat(1_000)}`,
        'angles.html': () => page('<'.repeat(1_000)),
      },
    },
    {
      name: 'entities in entities',
      inputs: {
        'entities.html': () =>
          `<!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "${'x'.repeat(100)}">]><html><body><p>${'&a;&amp;&#x1b;&#27;[31m&#0;&#xD800;&#x110000;&#99999999999;'.repeat(50)}</p><p>${SOUND}</p></body></html>`,
      },
    },
    {
      name: 'a file of the system as an entity',
      inputs: {
        'entity.xhtml': () =>
          `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${SOUND} &x;</p></body></html>`,
      },
    },
    {
      name: 'a charset that lies',
      inputs: {
        'charset.html': () =>
          Buffer.from(page('<p>caf\u00e9</p>', '<meta charset="utf-7"><meta charset="utf-16">'), 'latin1'),
      },
    },
    {
      name: 'metadata with escapes',
      inputs: {
        'meta.html': () =>
          page(
            '',
            `<title>${ESCAPES}</title><meta property="og:site_name" content="${ESCAPES}"><meta property="og:title" content="${ESCAPES}"><link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="${ESCAPES}">`,
          ),
      },
    },
    {
      name: 'a page that is no page',
      inputs: {
        'none.html': () => 'no tag in it',
        'half.html': () => '<html',
        'svg.html': () => '<svg><foreignObject><p>x',
      },
      says: /none\.html has no text/,
    },
    {
      name: 'one text of a page without end',
      inputs: { 'text.html': () => page(`<p>${'the ministry said that '.repeat(size(20_000, 300_000))}</p>`) },
      says: /text\.html is longer/,
    },
  ];
}
