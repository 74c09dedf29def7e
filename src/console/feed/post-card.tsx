/**
 * One post, in a list or on its own screen.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { formatNumber, formatSize } from "../app/format.ts";
import { linkTo } from "../app/route.ts";
import { session } from "../app/session.ts";
import { useSignal } from "../app/signal.ts";
import { Icon } from "../components/icon.tsx";
import { Avatar, PersonLink, Time } from "../components/person.tsx";
import { EditPost } from "./edit-post.tsx";
import type { Attachment, Post } from "./post.ts";
import { deletePost, toggleLike, toggleSaved } from "./post-actions.ts";

const audiences = {
  public: ["globe", "Everyone can see this"],
  followers: ["people", "Followers can see this"],
  private: ["lock", "Only you can see this"],
} as const;

function Attachments({ files }: { files: readonly Attachment[] }) {
  if (files.length === 0) return null;
  return (
    <ul class="attachments" data-count={Math.min(files.length, 3)}>
      {files.map(({ id, url, name, alt, content_type: type, size, width, height }) => (
        <li key={id}>
          {type.startsWith("image/") ? (
            <a href={url}>
              <img
                src={url}
                alt={alt ?? ""}
                width={width ?? undefined}
                height={height ?? undefined}
                loading="lazy"
              />
              {!alt && <span class="visually-hidden">Picture without a description</span>}
            </a>
          ) : (
            <a class="attached-file" href={url} download>
              <Icon name="file" />
              <span>{name ?? "File"}</span>
              <span class="muted">{formatSize(size)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

interface PostCardProps {
  readonly post: Post;
  /** Whether the card is the only post on the screen. */
  readonly isAlone?: boolean;
  readonly onDeleted?: () => void;
}

/** A post with its actions. */
export function PostCard({ post, isAlone = false, onDeleted }: PostCardProps) {
  const [isEditing, setEditing] = useState(false);
  const current = useSignal(session);
  const isMine = current.state === "present" && current.account.id === post.author.id;
  const [icon, audience] = audiences[post.privacy];
  const { author, like_count: likes, comment_count: comments } = post;
  return (
    <div class={isAlone ? "post post-alone" : "post"}>
      <Avatar username={author.username} name={author.name} />
      <div class="post-main">
        <header class="post-head">
          <PersonLink username={author.username} name={author.name} />
          <span class="post-meta">
            <a href={linkTo(["post", post.id])} class="quiet">
              <Time at={post.created_at} />
            </a>
            {post.edited_at !== null && <span>edited</span>}
            <span title={audience} class="audience">
              <Icon name={icon} />
              <span class="visually-hidden">{audience}</span>
            </span>
          </span>
        </header>
        <p class="post-body" dir="auto">
          {post.body}
        </p>
        <Attachments files={post.attachments} />
        <footer class="post-actions">
          <button
            type="button"
            class="action action-like"
            aria-pressed={post.liked_by_me}
            aria-label={`Like, ${formatNumber(likes)} ${likes === 1 ? "like" : "likes"}`}
            onClick={() => toggleLike(post)}
          >
            <Icon name="like" filled={post.liked_by_me} />
            <span>{formatNumber(likes)}</span>
          </button>
          <a
            class="action"
            href={linkTo(["post", post.id])}
            aria-label={`Comments, ${formatNumber(comments)}`}
          >
            <Icon name="comment" />
            <span>{formatNumber(comments)}</span>
          </a>
          <button
            type="button"
            class="action"
            aria-pressed={post.saved_by_me}
            aria-label="Save"
            onClick={() => toggleSaved(post)}
          >
            <Icon name="save" filled={post.saved_by_me} />
          </button>
          {isMine && (
            <>
              <span class="spread" />
              <button
                type="button"
                class="action"
                aria-label="Edit"
                onClick={() => setEditing(true)}
              >
                <Icon name="edit" />
              </button>
              <button
                type="button"
                class="action"
                aria-label="Delete"
                onClick={async () => {
                  if (await deletePost(post)) onDeleted?.();
                }}
              >
                <Icon name="remove" />
              </button>
            </>
          )}
        </footer>
      </div>
      {isEditing && <EditPost post={post} onClose={() => setEditing(false)} />}
    </div>
  );
}
