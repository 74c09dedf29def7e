/**
 * Which change invalidates which pages. Start here when a page seems to be too old.
 *
 * @module
 */

/** Every change that a feed page shows. */
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
  | "post saved"
  | "person followed"
  | "person unfollowed"
  | "follower removed"
  | "follower approved"
  | "person blocked"
  | "person unblocked"
  | "person muted"
  | "person unmuted"
  | "profile renamed"
  | "account deleted"
  | "post's file changed";

/** Which pages a change invalidates, and when. */
interface Reach {
  /**
   * The pages of the user who made the change, and of the users whom the change names, are invalidated
   * before the write is answered.
   */
  readonly actor: "now";
  /**
   * Everybody's pages of the public feed. `now`: before the write is answered. `soon`: through the
   * queue, which collects messages for one second, because KV accepts one write per second for a
   * key. `expires`: not at all; the pages expire.
   */
  readonly public: "now" | "soon" | "expires";
  /**
   * The pages of those followers of the author who have a lease. `everybody`: the news feeds of all
   * users, when the follows do not exist any more.
   */
  readonly followers: "now" | "everybody" | "expires";
  /**
   * Whether the stamps are written a second time, through the queue. Two writes of one stamp can
   * arrive at KV in the wrong order, so that the older bookmark remains. The second write happens
   * after both have arrived, with a newer bookmark than either.
   */
  readonly again: boolean;
}

const own: Reach = { actor: "now", public: "expires", followers: "expires", again: false };
const shown: Reach = { actor: "now", public: "soon", followers: "now", again: true };
const hidden: Reach = { actor: "now", public: "now", followers: "now", again: true };

/**
 * The reach of every kind of change.
 *
 * `public` applies when the post is public or was public before the change. `followers` applies when
 * the post is not private or was not private before the change. Likes and comments of other users
 * change counters only, and a counter may be as old as a page.
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
  "post saved": own,
  "person followed": own,
  "person unfollowed": { ...own, again: true },
  "follower removed": { ...own, again: true },
  "follower approved": { ...own, again: true },
  "person blocked": { ...own, again: true },
  "person unblocked": { ...own, again: true },
  "person muted": { ...own, again: true },
  "person unmuted": own,
  "profile renamed": shown,
  "account deleted": { ...hidden, followers: "everybody" },
  // The file was replaced, hidden or deleted.
  "post's file changed": hidden,
};
