/**
 * Records of files made straight in the database, for the tests of lists.
 *
 * @module
 */
import { env, type TestUser } from "../harness.ts";

/** What a test says of a record; the rest has values of no importance. */
export interface MadeRecord {
  readonly id: number;
  readonly key: string;
  readonly size?: number;
  /** Unix milliseconds. */
  readonly lastModified?: number;
  readonly complete?: boolean;
  /** Unix milliseconds; absent: fresh for as long as any test runs. */
  readonly metadataCachedAt?: number | null;
  readonly etag?: string;
}

const never = 4e12;

/** The R2 key of a made record. */
export const objectOf = (id: number): string => `o/test/${id}`;

/** Puts records into a namespace, in one batch. */
export async function makeRecords(owner: TestUser, records: readonly MadeRecord[]): Promise<void> {
  const rows = records.map((record) => ({
    id: record.id,
    key: record.key,
    complete: record.complete === false ? 0 : 1,
    object: objectOf(record.id),
    size: record.size ?? 1,
    etag: record.complete === false ? null : (record.etag ?? "etag"),
    modified: record.lastModified ?? record.id,
    cached: record.metadataCachedAt === undefined ? never : record.metadataCachedAt,
  }));
  await env.DB.prepare(
    `INSERT INTO files (id, owner_id, key, upload_complete, object_name, size, content_type, etag, last_modified, metadata, metadata_cached_at)
     SELECT value ->> 'id', ?1, value ->> 'key', value ->> 'complete', value ->> 'object', value ->> 'size', 'text/plain', value ->> 'etag', value ->> 'modified',
       CASE WHEN value ->> 'cached' IS NOT NULL THEN '{"size":1,"etag":"e","version":"v","uploaded":"2025-01-01T00:00:00.000Z","storage_class":"Standard","http_metadata":{},"custom_metadata":{},"checksums":{}}' END, value ->> 'cached' FROM json_each(?2)`,
  )
    .bind(owner.id, JSON.stringify(rows))
    .run();
}
