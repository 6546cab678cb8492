/** Counts the forms that the index has had; an index of another form is thrown away. */
export const FORM = 23;

/**
 * Everything here can be made again from the ledger's files. Numbers of articles are given once and never again, so that
 * what points to an article that is gone points to nothing.
 */
export const TABLES = `
create table about (name text primary key, value text not null) without rowid;

create table folder (path text primary key, stamp text not null) without rowid;
create table listing (folder text primary key, files text not null) without rowid;

create table article (id text primary key, url text) without rowid;
create index article_url on article (url) where url is not null;
create table version (article text not null, number integer not null, sha text not null, primary key (article, number)) without rowid;
create index version_sha on version (sha);

create table told (
  article text primary key, number integer not null, sha text not null, content text not null, body text not null,
  printed text not null, outlet text, bodiless integer not null
) without rowid;
create index told_body on told (body);
create index told_outlet on told (outlet);
create table fault (path text primary key, folder text) without rowid;

create table telling (row integer primary key, id text not null, article text not null);
create index telling_id on telling (id);
create index telling_article on telling (article);
create virtual table word using fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
create table wording (outlet text not null, words integer not null, article integer not null, primary key (outlet, words, article)) without rowid;
create table repeated (outlet text primary key, state text not null, tellings text not null) without rowid;

create table gist (number integer primary key, article text not null, gist text not null);
create table event (number integer primary key, article text not null, published text, names text not null, subjects text not null);
create table printing (number integer primary key, first integer, last integer);
create table named (name integer not null, number integer not null, primary key (name, number)) without rowid;
create table page (number integer primary key, size integer not null, page text not null);
create table profile (place integer primary key, profile text not null);
create table text (number integer primary key, article text not null, sketch blob not null, credits text not null);

create table telling_keys (bucket integer primary key, entries blob not null);
create table text_keys (bucket integer primary key, entries blob not null);
create table waiting (of text not null, entries blob not null);
create table pair (a text not null, b text not null, found text not null, primary key (a, b)) without rowid;
create index pair_b on pair (b);
create table likeness (a text not null, b text not null, found text not null, primary key (a, b)) without rowid;
create index likeness_b on likeness (b);
`;
