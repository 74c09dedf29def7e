/**
 * One post with its comments and the people who like it.
 *
 * @module
 */
import { useMutation, useQuery } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { announce, announceProblem } from "../app/announce.tsx";
import { formatNumber } from "../app/format.ts";
import { queries } from "../app/queries.ts";
import { go, linkTo } from "../app/route.ts";
import { focusContent } from "../app/scroller.ts";
import { connectly, session } from "../app/session.ts";
import { useSignal } from "../app/signal.ts";
import { confirm } from "../components/dialog.tsx";
import { useEndless } from "../components/endless.ts";
import { Form } from "../components/field.tsx";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { Avatar, PersonLink, Time } from "../components/person.tsx";
import { type Comment, changePost, type Post, postKey } from "./post.ts";
import { PostCard } from "./post-card.tsx";

const commentsKey = (id: number) => ["comments", id];

/** Reloads the comments, and adds a difference to the comment count of the post. */
async function refresh(id: number, difference: number): Promise<void> {
  changePost(id, (post) => ({ ...post, comment_count: post.comment_count + difference }));
  await queries.invalidateQueries({ queryKey: commentsKey(id) });
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

function CommentRow({ comment, post }: { comment: Comment; post: Post }) {
  const current = useSignal(session);
  const [draft, setDraft] = useState<string | null>(null);
  const isEditing = draft !== null;
  const wasEditing = useRef(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { author } = comment;
  const mine = current.state === "present" ? current.account.id : null;
  const isAuthor = mine === author.id;

  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const save = async () => {
    try {
      await connectly.comments.edit(comment.id, { body: draft ?? "" });
      setDraft(null);
      await refresh(post.id, 0);
    } catch (error) {
      announceProblem(error);
    }
  };
  const remove = async () => {
    if (!(await confirm("Delete this comment?", "This cannot be undone.", "Delete"))) return;
    try {
      await connectly.comments.delete(comment.id);
      focusContent();
      await refresh(post.id, -1);
      announce("The comment was deleted.");
    } catch (error) {
      announceProblem(error);
    }
  };

  return (
    <li class="comment">
      <Avatar username={author.username} name={author.name} />
      <div class="comment-main">
        <div class="post-head">
          <PersonLink username={author.username} name={author.name} />
          <span class="post-meta">
            <Time at={comment.created_at} />
            {comment.edited_at !== null && <span>edited</span>}
          </span>
        </div>
        {draft === null ? (
          <p class="post-body" dir="auto">
            {comment.body}
          </p>
        ) : (
          <Form onSend={save} class="stack" label="Edit the comment">
            <textarea
              dir="auto"
              ref={takeFocus}
              aria-label="Comment"
              rows={3}
              value={draft}
              onInput={({ currentTarget }) => setDraft(currentTarget.value)}
            />
            <div class="row">
              <button type="submit" class="primary" disabled={draft.trim() === ""}>
                Save
              </button>
              <button type="button" onClick={() => setDraft(null)}>
                Cancel
              </button>
            </div>
          </Form>
        )}
        {draft === null && (isAuthor || mine === post.author.id) && (
          <div class="comment-actions">
            {isAuthor && (
              <button ref={edit} type="button" class="link" onClick={() => setDraft(comment.body)}>
                Edit
              </button>
            )}
            <button type="button" class="link" onClick={remove}>
              Delete
            </button>
          </div>
        )}
      </div>
    </li>
  );
}

function WriteComment({ post }: { post: Post }) {
  const [body, setBody] = useState("");
  const write = useMutation({
    mutationFn: () => connectly.posts.comment(post.id, { body }),
    onSuccess: async () => {
      setBody("");
      await refresh(post.id, 1);
    },
  });
  return (
    <Form class="write-comment" onSend={() => write.mutate()} label="Write a comment">
      <textarea
        dir="auto"
        aria-label="Comment"
        placeholder="Write a comment …"
        rows={2}
        value={body}
        onInput={({ currentTarget }) => setBody(currentTarget.value)}
      />
      {write.isError && <ProblemNotice error={write.error} />}
      <button type="submit" class="primary" disabled={write.isPending || body.trim() === ""}>
        Comment
      </button>
    </Form>
  );
}

function Comments({ post }: { post: Post }) {
  const query = useEndless<Comment>({
    key: commentsKey(post.id),
    start: {},
    load: (movement, signal) => connectly.posts.comments(post.id, { ...movement }, { signal }),
  });
  const comments = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section aria-labelledby="comments" class="panel">
      <h2 id="comments">
        {formatNumber(post.comment_count)} {post.comment_count === 1 ? "comment" : "comments"}
      </h2>
      <WriteComment post={post} />
      {query.isPending && <Loading what="comments" />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      <ul class="comments">
        {comments.map((comment) => (
          <CommentRow key={comment.id} comment={comment} post={post} />
        ))}
      </ul>
      {query.hasNextPage && (
        <button type="button" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
          Show more comments
        </button>
      )}
    </section>
  );
}

function Likes({ post }: { post: Post }) {
  const query = useQuery({
    queryKey: ["likes", post.id, post.like_count],
    queryFn: async ({ signal }) => {
      const page = await connectly.posts.likes(post.id, { pageSize: 20 }, { signal });
      return page.results;
    },
  });
  const people = query.data ?? [];
  if (people.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="likes">
      <h2 id="likes">Liked by</h2>
      <p class="people-line">
        {people.map(({ id, username, name }) => (
          <a key={id} href={linkTo(["user", username])} class="chip">
            <Avatar username={username} name={name} />
            {name}
          </a>
        ))}
        {post.like_count > people.length && (
          <span class="muted">and {formatNumber(post.like_count - people.length)} more</span>
        )}
      </p>
    </section>
  );
}

export function PostScreen({ id }: { id: number }) {
  const query = useQuery<Post>({
    queryKey: postKey(id),
    queryFn: ({ signal }) => connectly.posts.get(id, { signal }),
  });
  return (
    <div class="screen screen-narrow">
      <header class="screen-head">
        <h1>Post</h1>
      </header>
      {query.isPending && <Loading what="the post" />}
      {query.isError && (
        <>
          <ProblemNotice error={query.error} onRetry={() => query.refetch()} />
          <Empty title="The post may have been deleted or hidden." />
        </>
      )}
      {query.data && (
        <>
          <PostCard post={query.data} isAlone onDeleted={() => go(linkTo(["feed"]))} />
          <Likes post={query.data} />
          <Comments post={query.data} />
        </>
      )}
    </div>
  );
}
