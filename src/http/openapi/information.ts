/**
 * What the OpenAPI document says about the API as a whole.
 *
 * @module
 */

const description = `
Connectly is one API with three families over one pagination engine: a social network, files, and court dockets.

## Authentication

Send \`Authorization: Bearer <token>\`. There are two kinds of token. A *session token* comes from sign-up and
sign-in, and can be revoked at once. A *JWT* comes from \`GET /api/auth/token\`, lives for some minutes, and is verified
without a database, so that requests with it are the fastest. Dockets also accept \`Authorization: Token <token>\`.

## Lists

A list returns a page and the URLs of the pages next to it: \`next\` and \`previous\`, which are null exactly at the end
and at the start. Follow them, or send \`next_cursor\` as \`cursor\`. A cursor costs the same at any depth. It belongs to
its list, order and filters, and to no page size. \`position=last\`, \`around=<id>\` and \`seek=<value>\` start anywhere else.
Page numbers (\`page\`) end after 100 pages. Rows that are added or removed between two pages make no other row appear
twice or go missing.

## Errors

An error is \`application/problem+json\` (RFC 9457). \`code\` tells programs what happened, \`detail\` tells people, and
\`errors\` names each wrong parameter or member. Unknown parameters and members are errors. What you may not see is 404, and
not 403. Send \`request_id\` along when you report a problem.

## Your own writes

A write answers with the header \`x-d1-bookmark\`. Send it back with the next request, and that request sees the write, from
any location and through every cache.

## Caching

The feeds are cached for each user. They answer with \`X-Cache\` and an \`ETag\`; \`If-None-Match\` gets 304 without a body.
Your own writes are never stale. Other users' likes and comments may be stale for the lifetime of a page.

## HEAD

Every path with \`GET\` has \`HEAD\`: the same status and headers, without the body. Its operations are named after those of
\`GET\`, such as \`headListPosts\`. The reference page does not list them.

## Repeated requests

\`GET\`, \`PUT\` and \`DELETE\` can be sent again. A \`POST\` that declares \`Idempotency-Key\` does nothing twice when it is sent
again with the same key within a day. 429 and 503 say in \`Retry-After\` when to try again.

## Privacy

A post is \`public\`, for \`followers\`, or \`private\`. A file is \`private\` or \`public\`, and those who may see a post may read
the files that are attached to it. Nobody else sees a file's key or its custom metadata.
`.trim();

/** @param origin where the API is reached. */
export const information = (origin: string) => ({
  title: "Connectly",
  description,
  license: { name: "MIT License", identifier: "MIT" },
  contact: { name: "The operator of this deployment", url: `${origin}/docs` },
});

/** Groups that are shown as a part of another one, which has an operation that needs no id. */
export const groupOf: Readonly<Record<string, string>> = {
  Comments: "Posts",
  Likes: "Posts",
  "Saved posts": "Posts",
  Dockets: "Dockets v4",
};

/** The groups of operations, in the order in which the reference shows them. */
export const tagDescriptions: Readonly<Record<string, string>> = {
  Accounts: "Signing up, in and out, and one's own account.",
  Sessions: "The sessions of an account, and the tokens that are made from them.",
  "E-mail": "Verification of e-mail addresses, and new passwords by e-mail.",
  People: "Profiles, and who follows, blocks and mutes whom.",
  Feeds: "The public feed and the news feed, cached for each user.",
  Posts: "Posts, who may see them, and their comments and likes.",
  Files: "Files by id and by key: their records, bytes and links.",
  Uploads: "Uploads of large files in parts, which can be interrupted and resumed.",
  "Dockets v4":
    "Court dockets in the shape of CourtListener's API, version 4: pages by cursor. Administrators import rows and store documents here.",
  "Dockets v3": "Court dockets in the shape of CourtListener's API, version 3: pages by number.",
  Administration: "What administrators see and do.",
  Console: "The session of the web console, in a cookie that scripts cannot read.",
  Service: "The service itself.",
};
