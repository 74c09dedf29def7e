/**
 * What invalidates what: the one table to check when a page seems too old.
 *
 * @module
 */

/** Everything that changes what a feed page shows. */
export type ChangeKind =
  | "post created"
  | "post edited"
  | "post deleted"
  | "post privacy changed"
  | "comment created"
  | "comment edited"
  | "comment deleted"
  | "post liked"
  | "post unliked"
  | "person followed"
  | "person unfollowed"
  | "profile renamed"
  | "post's file changed";

interface Reach {
  /** The pages of whoever made the change: before the answer to the write. */
  readonly actor: "now";
  /**
   * Everybody's public feed. `now`: before the answer. `soon`: through the queue, gathered for a
   * second, since KV takes one write a second for a key. `expires`: when the page does.
   */
  readonly public: "now" | "soon" | "expires";
  /** The news feeds of the author's followers who may hold a page. */
  readonly followers: "now" | "expires";
  /**
   * Whether all of it is stamped a second time, through the queue. Two stamps of one scope can
   * overtake each other on their way into KV, and the older one would stand; the second one comes
   * when both are there.
   */
  readonly again: boolean;
}

const own: Reach = { actor: "now", public: "expires", followers: "expires", again: false };
const shown: Reach = { actor: "now", public: "soon", followers: "now", again: true };
const hidden: Reach = { actor: "now", public: "now", followers: "now", again: true };

/**
 * Public applies where the post is, or was, public; followers where it is, or was, not private.
 * What others like and comment is shown as a count, and may be as old as a page.
 */
export const invalidations: Readonly<Record<ChangeKind, Reach>> = {
  "post created": shown,
  "post edited": shown,
  "post deleted": hidden,
  "post privacy changed": hidden,
  "comment created": own,
  "comment edited": own,
  "comment deleted": own,
  "post liked": own,
  "post unliked": own,
  "person followed": own,
  "person unfollowed": { ...own, again: true },
  "profile renamed": shown,
  // Or deleted, which takes it out of the post.
  "post's file changed": hidden,
};
