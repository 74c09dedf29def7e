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

A list returns a page and the URLs of the pages next to it, \`next\` and \`previous\`. \`next\` is null on the last page,
and \`previous\` is null on the first page. Follow these URLs, or send \`next_cursor\` as \`cursor\`. Reading a page by its
cursor costs the same at any depth. A cursor is valid for its list, order and filters, with any page size.
\`position=last\`, \`around=<id>\` and \`seek=<value>\` start at another place in the list. Page numbers (\`page\`) end at 100.
When rows are added or removed between two pages, no other row appears twice or is skipped.

## Errors

An error is \`application/problem+json\` (RFC 9457). \`code\` identifies the error for programs, \`detail\` explains it to
people, and \`errors\` names each wrong parameter or member. Unknown parameters and members are errors. A request for a
resource that you may not see answers 404, and not 403. Include \`request_id\` when you report a problem.

## Your own writes

A write answers with the header \`x-d1-bookmark\`. Send the header with your next request, and that request sees the write,
from any location and through every cache.

## Caching

The feeds are cached for each user. They answer with \`X-Cache\` and an \`ETag\`. A request with \`If-None-Match\` gets 304
without a body while your copy is current. A feed always shows your own writes. It may show the likes and comments of other
users late, at most by the lifetime of a cached page.

## HEAD

Every path with \`GET\` also has \`HEAD\`, which answers the same status and headers without the body. The names of these
operations are \`head\` and the name of the \`GET\` operation, such as \`headListPosts\`. The reference page does not list them.

## Repeated requests

It is safe to send \`GET\`, \`PUT\` and \`DELETE\` again. A \`POST\` that declares \`Idempotency-Key\` is carried out once when you
send it again with the same key within a day. Answers with 429 and 503 say in \`Retry-After\` when to try again.

## Privacy

A post is \`public\`, for \`followers\`, or \`private\`. A file is \`private\` or \`public\`. Users who may see a post may also
read the files that are attached to it. Only the owner of a file sees its key and its custom metadata.
`.trim();

/** @param origin where the API is reached. */
export const information = (origin: string) => ({
  title: "Connectly",
  description,
  license: { name: "MIT License", identifier: "MIT" },
  contact: { name: "The operator of this deployment", url: `${origin}/docs` },
});

/** Groups that the reference shows as a part of another group, whose first operation needs no id. */
export const groupOf: Readonly<Record<string, string>> = {
  Comments: "Posts",
  Likes: "Posts",
  "Saved posts": "Posts",
  Dockets: "Dockets v4",
};

/** The groups of operations, in the order in which the reference shows them. */
export const tagDescriptions: Readonly<Record<string, string>> = {
  Accounts: "Signing up, signing in and out, and the caller's account.",
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
  Administration: "Operations for administrators.",
  Console: "The session of the web console, in a cookie that scripts cannot read.",
  Service: "The service itself.",
};
