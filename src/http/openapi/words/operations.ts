/**
 * Descriptions of operations whose routes declare none, by operationId.
 *
 * @module
 */

const atOnce = "Repeating the request does no harm.";
const authorise = "The answer holds a session token: send it with the requests that follow.";

export const operationDescriptions: Readonly<Record<string, string>> = {
  signUp: `${authorise} 409 says that the username or the address is taken.`,
  signInWithEmail: authorise,
  signInWithUsername: authorise,
  listPublicKeys: "With these keys a service verifies the API's JWTs by itself.",
  changePassword:
    "The current password is needed; the example has that of the demo account. Other sessions can be ended in the same step.",
  getPasswordResetPage: "The link in the message that asks for a new password leads here.",
  getSession: "Needs a session that has not ended.",
  revokeOtherSessions: "Their tokens are refused at once.",
  listFollowRequests:
    "Requests to an account with `follow_approval`, the latest first. A request is open until it is approved, rejected or withdrawn.",
  listBlocks: "The latest first. Only the caller sees whom they block.",
  listMutes: "The latest first. Only the caller sees whom they mute.",
  listFollowers: "The latest first. `around` takes the id of a user, and `seek` takes a time.",
  listFollowing: "The latest first. `around` takes the id of a user, and `seek` takes a time.",
  unfollowUser: atOnce,
  unblockUser: `${atOnce} Follows that the block ended do not come back.`,
  muteUser: `The muted user is not told, and sees no difference. ${atOnce}`,
  unmuteUser: atOnce,
  removeFollower: `The user is not told, and may follow again. ${atOnce}`,
  approveFollower: `The user follows the caller from then on. ${atOnce}`,
  rejectFollower: `The user is not told, and may ask again. ${atOnce}`,
  getMe: "Includes what only the user sees, such as the e-mail address.",
  updateMe: "Members that are left out stay as they are.",
  getUser: "Counts only what the caller may see. `me` is the caller.",
  inspectFeedCache:
    "For each page: its age, its size, whether it would be served now, and why. No page is read.",
  createPost:
    "Files are attached by their ids. With an `Idempotency-Key` the request can be sent again without a second post.",
  listPosts: "In any order of the sortable fields, newest first by default.",
  getPost: "404 also for a post that the caller may not see.",
  deletePost: "Attached files stay in the author's files.",
  listPostsOfUser: "In any order of the sortable fields, newest first by default.",
  createComment:
    "Everybody who may see the post may comment on it. With an `Idempotency-Key` the request can be sent again without a second comment.",
  listComments: "`order_by=id` lists the oldest first.",
  getComment: "404 also for a comment on a post that the caller may not see.",
  updateComment: "A comment that stays the same keeps its `edited_at`.",
  likePost: `Answers the number of likes. ${atOnce}`,
  unlikePost: `Answers the number of likes. ${atOnce}`,
  listLikers: "`around` takes the id of a user, and `seek` takes a time.",
  savePost: `Only the caller sees what they saved. ${atOnce}`,
  unsavePost: atOnce,
  listSavedPosts:
    "By when they were saved, the latest first. Posts that are out of sight are left out.",
  listFolders: "Each with the number of files in it.",
  downloadFileByKey: "Ranges and conditional requests work as RFC 9110 describes them.",
  deleteFileByKey: "The file is also detached from all posts.",
  getDocumentFile: "Ranges and conditional requests work as RFC 9110 describes them.",
  storeDocumentFile: "For administrators. A PDF that is stored already is replaced.",
  abortUpload: "The parts that were received are removed.",
  getTusUpload: "`Upload-Offset` says how many bytes were received, so that an upload can go on.",
  abortTusUpload: "The bytes that were received are removed.",
  overrideTusMethod: "For clients and proxies that know no other methods than GET and POST.",
  listLinks: "A link is valid until it expires, is revoked, or its version of the file is gone.",
  revokeLink: `The URL is refused from then on. ${atOnce}`,
  deleteFile: "The bytes are removed from the bucket.",
  listFileJobs: "The latest first. A job that is over stays in the list for a while.",
  getFileJob: "Ask again until `state` says that the job is over.",
  cancelFileJob: "Files that were moved or deleted already stay so.",
  getFileByKey: "The record of a file, without its bytes.",
  deleteFileRecordByKey: "Deletes the file with its record.",
  listResourcesV4:
    "A flat object: the name of each resource and the URL of its list. Browsers, which prefer `text/html`, get a page with the same links.",
  listResourcesV3:
    "A flat object: the name of each resource and the URL of its list. Browsers, which prefer `text/html`, get a page with the same links.",
  getCourtV4: "`fields` and `omit` choose the members.",
  getDocketV4: "`fields` and `omit` choose the members.",
  getDocketEntryV4: "`fields` and `omit` choose the members.",
  getRecapDocumentV4: "`fields` and `omit` choose the members.",
  getCourtV3: "`fields` and `omit` choose the members.",
  getDocketV3: "`fields` and `omit` choose the members.",
  getDocketEntryV3: "`fields` and `omit` choose the members.",
  getRecapDocumentV3: "`fields` and `omit` choose the members.",
  getServiceState: "For administrators. Counters alone: nothing is scanned.",
  listUsers: "For administrators.",
  listPendingJobs: "For administrators. The sweep runs these jobs.",
  getHealth: "Asks D1, KV and R2 for something small. 503 when one of them fails.",
};
