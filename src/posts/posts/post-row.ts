/**
 * The row of a post: its columns, its author, and the columns that depend on the viewer.
 *
 * @module
 */
import { type SQL, sql } from "drizzle-orm";
import { mostCounted } from "../../accounts/people/visibility.ts";
import { users } from "../../accounts/tables.ts";
import type { Database, Statement } from "../../db/database.ts";
import type { UserId } from "../../db/ids.ts";
import { type RowOf, select } from "../../db/rows.ts";
import type { CountedPage } from "../../http/lists/list-endpoint.ts";
import type { ListRequest } from "../../http/lists/list-request.ts";
import {
  type PageQuery,
  type Position,
  pageColumn,
  readPage,
  type Source,
} from "../../keyset/index.ts";
import { attachmentsOf } from "../attachments.ts";
import { joinPerson, personColumns } from "../person.ts";
import { type CountedPost, hiddenReactions } from "../reaction-counts.ts";
import { savedPosts } from "../saved/tables.ts";
import { likes, posts } from "../tables.ts";
import { isVisible } from "../visibility.ts";
import type { PostCount } from "./post-counts.ts";

/** The columns of a post. Times are Unix milliseconds. */
const postColumns = {
  id: posts.id,
  authorId: posts.authorId,
  body: posts.body,
  privacy: posts.privacy,
  createdAt: posts.createdAt,
  editedAt: posts.editedAt,
  likeCount: posts.likeCount,
  commentCount: posts.commentCount,
  version: posts.version,
} as const;

/**
 * With more blocks than this, in both directions, the counts of a post in a list include the likes and
 * comments of people who are hidden from the viewer. Excluding them would read one row for each block.
 */
const mostOnPages = 20;

/** The further columns of a post. `counted` names the row of the post. */
function postExtras(viewer: UserId, counted: CountedPost, mostBlocks: number) {
  const { id: post } = counted;
  return {
    ...personColumns,
    ...hiddenReactions(viewer, counted, mostBlocks),
    likedByMe: sql<number>`EXISTS (SELECT 1 FROM ${likes} WHERE ${likes.postId} = ${post} AND ${likes.userId} = ${viewer})`,
    savedByMe: sql<number>`EXISTS (SELECT 1 FROM ${savedPosts} WHERE ${savedPosts.userId} = ${viewer} AND ${savedPosts.postId} = ${post})`,
    attachments: attachmentsOf(post),
  };
}

/** A request for a page of a list of posts. Without a range, pages come from the whole list. */
type PostPageRequest = ListRequest & Pick<PageQuery<never>, "range">;

/** The row of a post in an answer. */
export type PostRow = RowOf<typeof postColumns & ReturnType<typeof postExtras>>;

/** Selects one post if the condition holds and the viewer may see the post. */
export function postStatement(viewer: UserId, condition: SQL): Statement<PostRow> {
  return select(
    { ...postColumns, ...postExtras(viewer, posts, mostCounted) },
    sql`FROM ${posts} CROSS JOIN ${users} ON ${users.id} = ${posts.authorId} WHERE ${condition} AND ${isVisible(viewer)}`,
  );
}

/** The query of a page of any list of posts, with all columns of the answer. */
export function postPageQuery<P extends Position>(
  viewer: UserId,
  sources: readonly Source[],
  { list, order, position, size, range }: PostPageRequest & { readonly position: P },
) {
  const row = {
    id: pageColumn("id"),
    likeCount: pageColumn("likeCount"),
    commentCount: pageColumn("commentCount"),
  };
  return {
    list,
    order,
    sources,
    position,
    size,
    ...(range !== undefined && { range }),
    select: postColumns,
    hydrate: {
      select: postExtras(viewer, row, mostOnPages),
      join: joinPerson("authorId"),
    },
  };
}

/**
 * Reads a page of any list of posts, with all columns of the answer, in one round trip.
 *
 * @param count how many posts the list has. No row: there is no such list.
 * @param first statements to run before the page is read, in the same transaction.
 * @returns null when there is no such list.
 * @throws AnchorNotFound when `around` names a row that is not in the list.
 */
export async function readPostPage(
  db: Database,
  viewer: UserId,
  sources: readonly Source[],
  request: PostPageRequest,
  count: PostCount,
  first: readonly Statement<unknown>[] = [],
): Promise<CountedPage<PostRow> | null> {
  const query = postPageQuery(viewer, sources, request);
  const page = await readPage(db, query, [count, ...first]);
  const [counted] = page.companions[0];
  return counted === undefined ? null : { ...page, count: counted.count };
}
