/** What readers of a post see of its files, and the URLs that show them. */
import { crc32, deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { call, makeUser, readList, type TestUser } from "../harness.ts";

const ann = await makeUser("pictures_ann");
const bob = await makeUser("pictures_bob");
const eve = await makeUser("pictures_eve");
await call("/api/users/pictures_ann/follow", { method: "PUT", token: bob.token });

interface Attachment {
  readonly id: number;
  readonly url: string;
  readonly name: string;
  readonly content_type: string;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string | null;
}
interface Post {
  readonly id: number;
  readonly attachments: readonly [Attachment, ...Attachment[]];
}

/** A PNG of one colour. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const frame = Buffer.alloc(8 + data.length + 4);
    frame.writeUInt32BE(data.length);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc32(body), 8 + data.length);
    return frame;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(rows)),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

const gif = Uint8Array.from(Buffer.from("GIF89a\x03\x00\x02\x00\x80\x00\x00", "latin1"));
const webp = Uint8Array.from(
  Buffer.from(
    "RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x06\x40\x01\x00\x00\x00\x00\x00",
    "latin1",
  ),
);

/** The start of a JPEG of 40 × 30 pixels, with an EXIF orientation. */
function jpeg(orientation: number): Uint8Array<ArrayBuffer> {
  const exif = Buffer.from(
    `457869660000${"4d4d002a00000008"}${"0001"}${"0112000300000001"}${orientation
      .toString(16)
      .padStart(4, "0")}000000000000`,
    "hex",
  );
  const app1 = Buffer.alloc(4);
  app1.writeUInt16BE(0xffe1, 0);
  app1.writeUInt16BE(exif.length + 2, 2);
  const frame = Buffer.from("ffc0001108001e002803012200021101031101", "hex");
  return Uint8Array.from(
    Buffer.concat([Buffer.from("ffd8", "hex"), app1, exif, frame, Buffer.alloc(64)]),
  );
}

async function upload(
  key: string,
  body: BodyInit,
  type = "image/png",
  headers: Record<string, string> = {},
): Promise<number> {
  const response = await call(`/api/v2/files/by-key/${key}`, {
    method: "PUT",
    token: ann.token,
    body,
    headers: { "Content-Type": type, ...headers },
  });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json<{ id: number }>()).id;
}

async function write(json: object): Promise<Post> {
  const response = await call("/api/posts", { token: ann.token, json });
  expect(response.status, await response.clone().text()).toBe(201);
  return response.json();
}

async function readAs(user: TestUser, id: number): Promise<Post> {
  const response = await call(`/api/posts/${id}`, { token: user.token });
  expect(response.status).toBe(200);
  return response.json();
}

test.each<[string, Uint8Array<ArrayBuffer>, string, number | null, number | null]>([
  ["PNG", png(7, 5), "image/png", 7, 5],
  ["GIF", gif, "image/gif", 3, 2],
  ["WebP", webp, "image/webp", 7, 6],
  ["JPEG", jpeg(1), "image/jpeg", 40, 30],
  ["turned JPEG", jpeg(6), "image/jpeg", 30, 40],
  ["text", Uint8Array.from(Buffer.from("no picture")), "text/plain", null, null],
  ["broken PNG", png(7, 5).slice(0, 12), "image/png", null, null],
])("a %s has its size, however it was sent", async (name, bytes, type, width, height) => {
  const key = `sizes/${name}`;
  const whole = await upload(key, bytes, type);
  const uploads = "/api/v2/files/uploads";
  const begun = await call(uploads, {
    token: ann.token,
    json: { key: `${key} in parts`, content_type: type },
  });
  const { upload_id: parts } = await begun.json<{ upload_id: number }>();
  await call(`${uploads}/${parts}/parts/1`, { method: "PUT", token: ann.token, body: bytes });
  await call(`${uploads}/${parts}/complete`, { method: "POST", token: ann.token });
  const tus = await call("/api/v2/files/tus", {
    method: "POST",
    token: ann.token,
    body: bytes,
    headers: {
      "Tus-Resumable": "1.0.0",
      "Upload-Length": String(bytes.length),
      "Content-Type": "application/offset+octet-stream",
      "Upload-Metadata": `filename ${btoa(`${key} by tus`)},filetype ${btoa(type)}`,
    },
  });
  expect(tus.status).toBe(201);
  const byTus = Number(tus.headers.get("Content-Location")?.split("/").at(-1));
  const { attachments } = await write({ body: "look", attachments: [whole, parts, byTus] });
  expect(attachments).toMatchObject([1, 2, 3].map(() => ({ width, height, content_type: type })));
});

test("alt texts are set, changed, kept and removed", async () => {
  const one = await upload("alt-one.png", png(1, 1));
  const two = await upload("alt-two.png", png(1, 1));
  const post = await write({ body: "look", attachments: [{ id: one, alt: "A cat" }, two] });
  const altsOf = ({ attachments }: Post) => attachments.map(({ alt }) => alt);
  expect(altsOf(post)).toEqual(["A cat", null]);
  const change = async (attachments: unknown) => {
    const options = { method: "PATCH", token: ann.token, json: { attachments } };
    return call(`/api/posts/${post.id}`, options);
  };
  const changed = await change([{ id: one, alt: "Two cats" }, { id: two }]);
  expect(altsOf(await changed.json<Post>())).toEqual(["Two cats", null]);
  expect((await change([{ id: one, alt: "x".repeat(1501) }])).status).toBe(400);
  expect((await change([{ id: one, alt: "x".repeat(1500) }])).status).toBe(200);
  expect((await change([{ id: one, text: "x" }])).status).toBe(400);
  expect((await change([one, { id: one, alt: "again" }])).status).toBe(400);
  expect(altsOf(await (await change([one])).json<Post>())).toEqual([null]);
});

test("a stranger sees no key and no custom metadata, by any route", async () => {
  const secret = { "x-amz-meta-diagnosis": "confidential" };
  const id = await upload("private/medical/report.png", png(2, 2), "image/png", secret);
  const post = await write({ body: "look", attachments: [id] });
  const [{ url }] = (await readAs(eve, post.id)).attachments;
  const asEve = { token: eve.token };
  const answers = await Promise.all([
    call(`/api/posts/${post.id}`, asEve),
    call("/api/posts", asEve),
    call("/api/posts/feed", asEve),
    call("/api/users/pictures_ann/posts", asEve),
    call(`/api/v2/files/${id}`, asEve),
    call(`/api/v2/files/${id}/content`, asEve),
    call(`/api/v2/files/${id}/content`, { ...asEve, method: "HEAD" }),
    call(url),
    call(`/api/v2/files/${id}`, { ...asEve, method: "PATCH", json: { key: "mine" } }),
    call(`/api/v2/files/${id}`, { ...asEve, method: "DELETE" }),
    call(`/api/v2/files/${id}/links`, asEve),
    call(`/api/v2/files/${id}/links`, { ...asEve, json: {} }),
    call(`/api/v2/files/${id}/copy`, { ...asEve, json: { key: "mine" } }),
    call(`/api/v2/files/uploads/${id}`, asEve),
    call("/api/v2/files/by-key/private/medical/report.png", asEve),
    call("/api/v2/files/records/by-key/private/medical/report.png", asEve),
    call("/api/v2/files?prefix=private/", asEve),
  ]);
  for (const answer of answers) {
    const text = `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    const seen = text.replaceAll("prefix=private%2F", "").replaceAll("prefix=private/", "");
    expect(seen.replaceAll(/"instance":"[^"]*"/g, "")).not.toMatch(
      /private\/|medical|diagnosis|confidential/,
    );
  }
  const shared = await (await call(`/api/v2/files/${id}`, asEve)).json();
  expect(shared).toEqual({
    id,
    name: "report.png",
    size: expect.any(Number),
    content_type: "image/png",
    etag: expect.any(String),
    visibility: "private",
    width: 2,
    height: 2,
    last_modified: expect.any(String),
  });
});

test("the URL of an attachment needs no token, and outlives the cached page", async () => {
  const id = await upload("url.png", png(3, 3));
  const post = await write({ body: "look", attachments: [id] });
  const [{ url }] = (await readAs(bob, post.id)).attachments;
  const response = await call(url);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("image/png");
  expect((await response.bytes()).length).toBe(png(3, 3).length);
  const expires = Number(new URL(url).searchParams.get("expires"));
  expect(expires * 1000 - Date.now()).toBeGreaterThan(43_200_000);
  // Two reads have the same URL, so that a page keeps its entity tag.
  expect((await readAs(bob, post.id)).attachments[0].url).toBe(url);
  // What another user is shown is another URL.
  expect((await readAs(eve, post.id)).attachments[0].url).not.toBe(url);
});

test("the URL is refused when the post or the file is hidden", async () => {
  const id = await upload("dying.png", png(3, 3));
  const post = await write({ body: "look", attachments: [id] });
  const urlFor = async (user: TestUser) => (await readAs(user, post.id)).attachments[0].url;
  const [bobs, eves] = [await urlFor(bob), await urlFor(eve)];
  const statuses = async () => [(await call(bobs)).status, (await call(eves)).status];
  const change = (json: object) =>
    call(`/api/posts/${post.id}`, { method: "PATCH", token: ann.token, json });
  expect(await statuses()).toEqual([200, 200]);
  await change({ privacy: "followers" });
  expect(await statuses()).toEqual([200, 403]);
  await change({ privacy: "private" });
  expect(await statuses()).toEqual([403, 403]);
  await change({ privacy: "public" });
  expect(await statuses()).toEqual([200, 200]);
  await call("/api/users/pictures_eve/block", { method: "PUT", token: ann.token });
  expect(await statuses()).toEqual([200, 403]);
  await change({ attachments: [] });
  expect(await statuses()).toEqual([403, 403]);
  await change({ attachments: [id] });
  expect((await call(bobs)).status).toBe(200);
  await call(`/api/posts/${post.id}`, { method: "DELETE", token: ann.token });
  expect((await call(bobs)).status).toBe(403);
  await call("/api/users/pictures_eve/block", { method: "DELETE", token: ann.token });
});

test.each(["post", "viewer", "expires", "signature"])(
  "a URL with another %s is refused",
  async (name) => {
    const id = await upload("altered.png", png(3, 3));
    const post = await write({ body: "look", attachments: [id] });
    const [{ url }] = (await readAs(bob, post.id)).attachments;
    for (const value of ["1", "x", null]) {
      const altered = new URL(url);
      if (value === null) altered.searchParams.delete(name);
      else altered.searchParams.set(name, value);
      expect((await call(altered.href)).status).toBe(403);
    }
    const other = new URL(url);
    other.pathname = `/api/v2/files/${await upload("other.png", png(1, 1))}/content`;
    expect((await call(other.href)).status).toBe(403);
  },
);

test.each([
  ["image/jpeg", "inline"],
  ["image/png", "inline"],
  ["IMAGE/PNG; a=b", "inline"],
  ["image/gif", "inline"],
  ["image/webp", "inline"],
  ["image/avif", "inline"],
  ["video/mp4", "inline"],
  ["video/webm", "inline"],
  ["audio/mpeg", "inline"],
  ["application/pdf", "inline"],
  ["text/html", "attachment"],
  ["image/svg+xml", "attachment"],
  ["application/xhtml+xml", "attachment"],
  ["text/plain", "attachment"],
  ["application/octet-stream", "attachment"],
  ["image/unknown", "attachment"],
])("inline=1 for %s: %s", async (type, disposition) => {
  const id = await upload("shown", "bytes", type);
  for (const path of [`/api/v2/files/${id}/content`, "/api/v2/files/by-key/shown"]) {
    const plain = await call(path, { token: ann.token });
    expect(plain.headers.get("Content-Disposition")).toMatch(/^attachment;/);
    const shown = await call(`${path}?inline=1`, { token: ann.token });
    expect(shown.headers.get("Content-Disposition")).toMatch(new RegExp(`^${disposition};`));
    for (const { headers } of [plain, shown]) {
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Content-Security-Policy")).toMatch(/^sandbox; default-src 'none'/);
    }
  }
});

test("a page of a feed is fresh when a file gets another name or size", async () => {
  const id = await upload("fresh.png", png(2, 2));
  const post = await write({ body: "look", attachments: [id] });
  const shown = async () =>
    (await readList<Post>("/api/posts/newsfeed", bob)).results.find(
      ({ id: each }) => each === post.id,
    )?.attachments[0];
  expect(await shown()).toMatchObject({ name: "fresh.png", width: 2 });
  await upload("fresh.png", png(4, 2));
  await expect.poll(shown).toMatchObject({ width: 4 });
});
