/**
 * The tools of a table. They change its columns, its order, its filters and its position.
 *
 * @module
 */
import { useState } from "preact/hooks";
import type { ListDescription } from "../app/document.ts";
import { Dialog } from "../components/dialog.tsx";
import { Check, Field, Form, Select } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import type { FilterValue, SortKey, View } from "./view.ts";

interface ToolProps {
  readonly view: View;
  readonly description: ListDescription;
  readonly onChange: (view: View) => void;
  readonly onClose: () => void;
}

/** The dialog that chooses the columns. */
export function Columns({ view, description, onChange, onClose }: ToolProps) {
  const [chosen, setChosen] = useState<readonly string[]>(view.columns);
  const toggle = (name: string) =>
    setChosen((before) =>
      before.includes(name) ? before.filter((each) => each !== name) : [...before, name],
    );
  return (
    <Dialog title="Columns" onClose={onClose}>
      <Form
        onSend={() => {
          onChange({ ...view, columns: chosen });
          onClose();
        }}
      >
        <ul class="checks">
          {description.columns.map((name) => (
            <li key={name}>
              <Check label={name} checked={chosen.includes(name)} onToggle={() => toggle(name)} />
            </li>
          ))}
        </ul>
        <div class="dialog-actions">
          <button type="submit" class="primary" disabled={chosen.length === 0}>
            Show {chosen.length} columns
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The dialog that sets the sort keys, from the first to the last, and the place of NULLs. */
export function Order({ view, description, onChange, onClose }: ToolProps) {
  const [keys, setKeys] = useState<readonly SortKey[]>(view.order);
  const [nulls, setNulls] = useState<string>(view.nulls ?? "");
  const free = description.sortable.filter((name) => !keys.some(({ field }) => field === name));
  const set = (place: number, key: SortKey) =>
    setKeys(keys.map((each, index) => (index === place ? key : each)));
  return (
    <Dialog title="Order" onClose={onClose}>
      <Form
        class="stack"
        onSend={() => {
          onChange({
            ...view,
            order: keys,
            nulls: nulls === "" ? null : (nulls as "first" | "last"),
          });
          onClose();
        }}
      >
        {keys.length === 0 && (
          <p class="muted">The table has no sort key. It has the default order of the API.</p>
        )}
        <ol class="sort-keys">
          {keys.map(({ field, descending }, place) => (
            <li key={field} class="row">
              <span class="sort-field">{field}</span>
              <Select
                label={`Direction of ${field}`}
                labelHidden
                value={descending ? "descending" : "ascending"}
                onValue={(value) => set(place, { field, descending: value === "descending" })}
                options={[
                  ["ascending", "ascending"],
                  ["descending", "descending"],
                ]}
              />
              <button
                type="button"
                class="plain"
                aria-label={`Remove ${field}`}
                onClick={() => setKeys(keys.filter((each) => each.field !== field))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ol>
        {free.length > 0 && (
          <Select
            label="Add a key"
            value=""
            onValue={(field) => field !== "" && setKeys([...keys, { field, descending: false }])}
            options={[["", "Choose …"], ...free.map((name) => [name, name] as const)]}
          />
        )}
        <Select
          label="Rows without a value"
          value={nulls}
          onValue={setNulls}
          options={[
            ["", "as CourtListener does: last when ascending, first when descending"],
            ["first", "first"],
            ["last", "last"],
          ]}
        />
        <div class="dialog-actions">
          <button type="submit" class="primary">
            Sort
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The dialog that adds a filter. The OpenAPI document declares the filters. */
export function AddFilter({ view, description, onChange, onClose }: ToolProps) {
  const [draft, setDraft] = useState<FilterValue>({ name: "", isNegated: false, value: "" });
  const [search, setSearch] = useState("");
  const chosen = description.filters.find(({ name }) => name === draft.name);
  const offered = description.filters.filter(({ name }) => name.includes(search.trim()));
  const isBoolean = chosen !== undefined && /isnull$|^is_|^true/.test(chosen.name);
  const choices = chosen?.choices ?? (isBoolean ? ["true", "false"] : null);
  return (
    <Dialog title="Add a filter" onClose={onClose}>
      <Form
        class="stack"
        onSend={() => {
          const rest = view.filters.filter(
            ({ name, isNegated }) => name !== draft.name || isNegated !== draft.isNegated,
          );
          onChange({ ...view, filters: [...rest, draft], position: { kind: "start" } });
          onClose();
        }}
      >
        <Field
          label="Find a parameter"
          value={search}
          onValue={setSearch}
          placeholder="date_filed"
        />
        <Select
          label="Parameter"
          value={draft.name}
          onValue={(name) => setDraft({ ...draft, name, value: "" })}
          options={[
            ["", `Choose one of ${offered.length} …`],
            ...offered.map(({ name }) => [name, name] as const),
          ]}
        />
        {chosen && <p class="hint">{chosen.description}</p>}
        {choices === null ? (
          <Field
            label="Value"
            value={draft.value}
            onValue={(value) => setDraft({ ...draft, value })}
          />
        ) : (
          <Select
            label="Value"
            value={draft.value}
            onValue={(value) => setDraft({ ...draft, value })}
            options={[["", "Choose …"], ...choices.map((each) => [each, each] as const)]}
          />
        )}
        <Check
          label="Show the rows that do not match"
          checked={draft.isNegated}
          onToggle={() => setDraft({ ...draft, isNegated: !draft.isNegated })}
        />
        <div class="dialog-actions">
          <button type="submit" class="primary" disabled={draft.name === "" || draft.value === ""}>
            Add
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The form that opens the table at a value of its first sort key, around a row, or at either end. */
export function GoTo({ view, onChange }: Pick<ToolProps, "view" | "onChange">) {
  const { position } = view;
  const [kind, setKind] = useState<"seek" | "around">(
    position.kind === "around" ? "around" : "seek",
  );
  const [value, setValue] = useState("value" in position ? position.value : "");
  const field = view.order[0]?.field ?? "id";
  return (
    <Form
      class="go-to"
      label="Open the table at"
      onSend={() => onChange({ ...view, position: { kind, value } })}
    >
      <button type="button" onClick={() => onChange({ ...view, position: { kind: "start" } })}>
        Start
      </button>
      <button type="button" onClick={() => onChange({ ...view, position: { kind: "end" } })}>
        End
      </button>
      <Select
        label="Open at"
        labelHidden
        value={kind}
        onValue={(each) => setKind(each === "around" ? "around" : "seek")}
        options={[
          ["seek", `at ${field}`],
          ["around", "around the row with id"],
        ]}
      />
      <input
        aria-label="Value to open at"
        placeholder={kind === "seek" && field.startsWith("date") ? "2019-05-01" : "value"}
        value={value}
        onInput={({ currentTarget }) => setValue(currentTarget.value)}
      />
      <button type="submit" disabled={value === ""}>
        Go
      </button>
    </Form>
  );
}
