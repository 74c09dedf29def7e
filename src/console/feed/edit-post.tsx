/**
 * The dialog that edits a post.
 *
 * @module
 */
import { useState } from "preact/hooks";
import { Dialog } from "../components/dialog.tsx";
import { Form, Select } from "../components/field.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { useSending } from "../components/sending.ts";
import type { Post, Privacy } from "./post.ts";
import { editPost } from "./post-actions.ts";

export const privacyOptions = [
  ["public", "Everyone"],
  ["followers", "Followers"],
  ["private", "Only me"],
] as const;

export function EditPost({ post, onClose }: { post: Post; onClose: () => void }) {
  const [body, setBody] = useState(post.body);
  const [privacy, setPrivacy] = useState<Privacy>(post.privacy);
  const { isSending, error, send } = useSending(async () => {
    await editPost(post.id, body, privacy);
    onClose();
  });
  return (
    <Dialog title="Edit the post" onClose={onClose}>
      <Form onSend={send} class="stack">
        <textarea
          dir="auto"
          aria-label="Text of the post"
          rows={6}
          value={body}
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
        />
        <Select
          label="Who can see it"
          value={privacy}
          onValue={(value) => setPrivacy(value as Privacy)}
          options={privacyOptions}
        />
        {error !== null && <ProblemNotice error={error} />}
        <div class="dialog-actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={isSending || body.trim() === ""}>
            Save
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
