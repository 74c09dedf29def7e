/**
 * The Worker that `npm run bench:edge` compares with. For every benchmarked request, it makes the same reads
 * of the same stores and sends an answer of the same size, with the headers that a client in a browser needs:
 * those of CORS, and an entity tag where a client revalidates its copy. The code is written by hand, and
 * checks no token and no parameter.
 *
 * The paths below `/same` are the lower limit of two cases. They make only the calls that Connectly makes:
 * one bulk read of KV for the page and its stamps, and the same SQL in a session of D1.
 *
 * @module
 */

interface Bindings {
  readonly DB: D1Database;
  readonly FEED_CACHE: KVNamespace;
  readonly FILES: R2Bucket;
}

type Row = Record<string, string | number | null>;

const selectFeed = `
  SELECT p.id, p.author_id, u.username, u.name, p.body, p.privacy, p.created_at, p.edited_at,
    p.like_count, p.comment_count,
    EXISTS (SELECT 1 FROM likes WHERE post_id = p.id AND user_id = ?1) AS liked,
    EXISTS (SELECT 1 FROM saved_posts WHERE user_id = ?1 AND post_id = p.id) AS saved,
    (SELECT json_group_array(json_object('id', f.id, 'name', f.key, 'size', f.size, 'alt', a.alt))
      FROM attachments AS a CROSS JOIN files AS f ON f.id = a.file_id WHERE a.post_id = p.id
    ) AS attachments,
    (SELECT value FROM totals WHERE totals.name = 'public_posts')
      + (SELECT private_post_count FROM users WHERE id = ?1) AS count
  FROM (
    SELECT * FROM posts WHERE privacy = 'public'
      AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocker_id = ?1 AND blocked_id = author_id)
      AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocker_id = author_id AND blocked_id = ?1)
      AND NOT EXISTS (SELECT 1 FROM mutes WHERE muter_id = ?1 AND muted_id = author_id)
    UNION ALL SELECT * FROM posts WHERE author_id = ?1 AND privacy = 'private'
    ORDER BY id DESC LIMIT 11
  ) AS p CROSS JOIN users AS u ON u.id = p.author_id
  ORDER BY p.id DESC`;

const selectDockets = "SELECT * FROM dockets ORDER BY id DESC LIMIT 21";

/** Members of a docket that are null unless the column `extra` holds them as JSON. */
const rareMembers = Object.fromEntries(
  `original_court_info idb_data clusters audio_files assigned_to referred_to bankruptcy_information
  appeal_from_str panel_str date_last_index date_cert_granted date_cert_denied date_reargued
  date_reargument_denied docket_number_raw docket_number_source federal_dn_office_code
  federal_dn_case_type federal_dn_judge_initials_assigned federal_dn_judge_initials_referred
  federal_defendant_number appellate_fee_status appellate_case_type_information mdl_status filepath_ia
  filepath_ia_json ia_upload_failure_count ia_needs_upload ia_date_first_change appeal_from
  parent_docket tags panel filepath_local view_count idb_data_id originating_court_information_id`
    .split(/\s+/)
    .map((name) => [name, null]),
);

const selectFile =
  "SELECT object_name, size, content_type, etag, visibility, owner_id, last_modified FROM files WHERE id = ?";

/** Without these, a client of another origin could not read the answer. */
const cors = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Retry-After",
};

/** The headers of a feed page. The entity tag of the stored page is a constant here. */
const cachedHeaders = {
  ...cors,
  "Content-Type": "application/json",
  "Cache-Control": "private, no-cache",
  ETag: '"Zm9ydHktdHdvIGNoYXJhY3"',
};

const iso = (milliseconds: unknown) => new Date(Number(milliseconds)).toISOString();

async function feed(db: D1Database, viewer: number, url: URL): Promise<Response> {
  const { results: rows } = await db.prepare(selectFeed).bind(viewer).all<Row>();
  const posts = rows.slice(0, 10).map((row) => ({
    id: row.id,
    author: { id: row.author_id, username: row.username, name: row.name },
    body: row.body,
    privacy: row.privacy,
    created_at: iso(row.created_at),
    edited_at: row.edited_at === null ? null : iso(row.edited_at),
    like_count: row.like_count,
    comment_count: row.comment_count,
    liked_by_me: row.liked === 1,
    saved_by_me: row.saved === 1,
    attachments: JSON.parse(String(row.attachments)),
  }));
  const cursor =
    rows.length > 10 ? btoa(`feed:${posts.at(-1)?.id}:of a signed cursor's length`) : null;
  const count = Number(rows[0]?.count ?? 0);
  const body = {
    count,
    next: cursor && `${url.origin}/feed?cursor=${cursor}`,
    previous: null,
    next_cursor: cursor,
    previous_cursor: null,
    current_page: 1,
    total_pages: Math.ceil(count / 10),
    results: posts,
  };
  const headers = { ...cors, "Cache-Control": "private, no-cache" };
  return Response.json(body, { headers });
}

async function dockets(db: D1Database, url: URL): Promise<Response> {
  const { results: rows } = await db.prepare(selectDockets).all<Row>();
  const base = `${url.origin}/api/rest/v4`;
  // Generated columns, whose names end in _key, are for indexes and not for answers.
  const results = rows.slice(0, 20).map(({ case_name_key: _, extra, ...row }) => ({
    resource_uri: `${base}/dockets/${row.id}/`,
    ...rareMembers,
    ...JSON.parse(String(extra)),
    ...row,
    court: `${base}/courts/${row.court_id}/`,
    absolute_url: `/docket/${row.id}/${row.slug}/`,
    date_created: iso(Number(row.date_created) / 1000),
    date_modified: iso(Number(row.date_modified) / 1000),
    blocked: row.blocked === 1,
  }));
  const cursor = btoa(`dockets:${rows.at(-2)?.id}:of a signed cursor's length`);
  const next = `${base}/dockets/?cursor=${cursor}`;
  const count = `${base}/dockets/?count=on`;
  return Response.json({ count, next, previous: null, results }, { headers: cors });
}

async function file(env: Bindings, id: number): Promise<Response> {
  const record = await env.DB.prepare(selectFile).bind(id).first<Row>();
  const object = record && (await env.FILES.get(String(record.object_name)));
  if (!record || !object) return new Response(null, { status: 404 });
  return new Response(object.body, {
    headers: {
      ...cors,
      "Content-Type": String(record.content_type),
      "Content-Length": String(record.size),
      "Content-Disposition": "attachment",
      ETag: `"${record.etag}"`,
      "Last-Modified": new Date(Number(record.last_modified)).toUTCString(),
      "Accept-Ranges": "bytes",
      "Cache-Control": "private, no-cache",
    },
  });
}

/** A statement of Connectly, compiled. */
interface SameStatement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

let sameStatements: readonly SameStatement[] = [];
let sameKeys: readonly string[] = [];

async function same(env: Bindings, path: string): Promise<Response> {
  const headers = cachedHeaders;
  if (path === "/same/cached") {
    const found = await env.FEED_CACHE.get([...sameKeys], { type: "text", cacheTtl: 30 });
    return new Response(found.get("page"), { headers });
  }
  const session = env.DB.withSession("first-primary");
  const statements = sameStatements.map(({ text, parameters }) =>
    session.prepare(text).bind(...parameters),
  );
  const results = await session.batch<Row>(statements);
  return Response.json(results.at(-1)?.results, { headers });
}

async function store(request: Request, env: Bindings, path: string): Promise<Response> {
  if (path === "/same/feed") sameStatements = await request.json();
  else if (path === "/same/cached") sameKeys = await request.json();
  else await env.FEED_CACHE.put("page", await request.text());
  return new Response(null, { status: 204 });
}

export default {
  async fetch(request, env): Promise<Response> {
    const url = new URL(request.url);
    if (request.method === "PUT") return store(request, env, url.pathname);
    switch (url.pathname) {
      case "/same/cached":
      case "/same/feed":
        return same(env, url.pathname);
      case "/cached":
        return new Response(await env.FEED_CACHE.get("page"), {
          headers: cachedHeaders,
        });
      case "/feed":
        return feed(env.DB, Number(url.searchParams.get("viewer")), url);
      case "/dockets":
        return dockets(env.DB, url);
      case "/file":
        return file(env, Number(url.searchParams.get("id")));
      default:
        return new Response("ok");
    }
  },
} satisfies ExportedHandler<Bindings>;
