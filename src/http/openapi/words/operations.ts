/**
 * Descriptions of operations whose routes declare none, by operationId.
 *
 * @module
 */

const repeatable = "It is safe to repeat the request.";
const authorise = "The answer holds a session token: send it with the requests that follow.";

export const operationDescriptions: Readonly<Record<string, string>> = {
  signUp: `${authorise} The answer is 409 when the username or the address is taken.`,
  signInWithEmail: authorise,
  signInWithUsername: authorise,
  listPublicKeys: "Another service can verify the API's JWTs with these keys.",
  changePassword:
    "The request needs the current password; the example has the password of the demo account. The request can also end the other sessions.",
  getPasswordResetPage: "The link in the e-mail for a new password opens this page.",
  getSession: "Needs a session that has not ended.",
  revokeOtherSessions: "The tokens of the ended sessions are refused at once.",
  listFollowRequests:
    "Requests to an account with `follow_approval`, the latest first. A request is open until it is approved, rejected or withdrawn.",
  listBlocks: "The latest block comes first. Only the caller sees whom they block.",
  listMutes: "The latest mute comes first. Only the caller sees whom they mute.",
  listFollowers:
    "The latest follow comes first. `around` takes the id of a user, and `seek` takes a time.",
  listFollowing:
    "The latest follow comes first. `around` takes the id of a user, and `seek` takes a time.",
  unfollowUser: repeatable,
  unblockUser: `${repeatable} Follows that the block ended do not come back.`,
  muteUser: `The muted user gets no notification and sees no difference. ${repeatable}`,
  unmuteUser: repeatable,
  removeFollower: `The user gets no notification and may follow again. ${repeatable}`,
  approveFollower: `The user follows the caller from then on. ${repeatable}`,
  rejectFollower: `The user gets no notification and may ask again. ${repeatable}`,
  getMe: "The profile includes members that only its owner sees, such as the e-mail address.",
  updateMe: "Members that the request leaves out keep their values.",
  getUser: "The counts include only what the caller may see. `me` is the caller.",
  inspectFeedCache:
    "For each page, the answer shows its age, its size, whether it would be served now, and why. The request does not read the pages.",
  createPost:
    "Attach files by their ids. With an `Idempotency-Key` the request can be sent again without a second post.",
  listPosts: "In any order of the sortable fields, newest first by default.",
  getPost: "The answer is also 404 for a post that the caller may not see.",
  deletePost: "Attached files stay in the author's files.",
  listPostsOfUser: "In any order of the sortable fields, newest first by default.",
  createComment:
    "Everybody who may see the post may comment on it. With an `Idempotency-Key` the request can be sent again without a second comment.",
  listComments: "`order_by=id` lists the oldest first.",
  getComment: "The answer is also 404 for a comment on a post that the caller may not see.",
  updateComment: "When the text does not change, the comment keeps its `edited_at`.",
  likePost: `The answer has the number of likes. ${repeatable}`,
  unlikePost: `The answer has the number of likes. ${repeatable}`,
  listLikers: "`around` takes the id of a user, and `seek` takes a time.",
  savePost: `Only the caller sees what they saved. ${repeatable}`,
  unsavePost: repeatable,
  listSavedPosts:
    "The post that was saved last comes first. The list leaves out posts that the caller may not see any more.",
  listFolders: "Each folder has the number of files in it.",
  downloadFileByKey: "Ranges and conditional requests work as RFC 9110 describes them.",
  deleteFileByKey: "The file is also detached from all posts.",
  getDocumentFile: "Ranges and conditional requests work as RFC 9110 describes them.",
  storeDocumentFile: "Only for administrators. A PDF that was stored before is replaced.",
  abortUpload: "The parts that were received are removed.",
  getTusUpload:
    "`Upload-Offset` is the number of bytes that the service has received. Resume the upload from there.",
  abortTusUpload: "The bytes that were received are removed.",
  overrideTusMethod: "For clients and proxies that support only GET and POST.",
  listLinks:
    "A link is valid until it expires, until it is revoked, or until its version of the file is replaced or deleted.",
  revokeLink: `The URL is refused from then on. ${repeatable}`,
  deleteFile: "The bytes are removed from the bucket.",
  listFileJobs: "The latest job comes first. A finished job stays in the list for a while.",
  getFileJob: "Poll this operation until `state` says that the job is finished.",
  cancelFileJob: "Files that the job has already moved or deleted stay moved or deleted.",
  getFileByKey: "The answer has the record of the file, without its bytes.",
  deleteFileRecordByKey: "The operation deletes the file and its record.",
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
  getServiceState: "Only for administrators. The request reads counters and scans no tables.",
  listUsers: "For administrators.",
  listPendingJobs: "Only for administrators. The scheduled sweep runs these jobs.",
  getHealth:
    "The service sends a small request to D1, KV and R2. The answer is 503 when one of them fails.",
};
