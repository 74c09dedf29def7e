/**
 * Labelled inputs.
 *
 * @module
 */
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { ConnectlyError } from "../../client/index.ts";

/** The message of a problem for one member of the request; null when it has none. */
export function faultOf(error: unknown, path: string): string | null {
  if (!(error instanceof ConnectlyError)) return null;
  return error.errors.find((each) => each.path === path)?.message ?? null;
}

type InputProps = Omit<JSX.IntrinsicElements["input"], "onInput" | "value" | "label">;

interface FieldProps extends InputProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Shown below the input. */
  readonly hint?: string;
  /** What is wrong with the value; null when nothing is. */
  readonly fault?: string | null;
}

/** An input with its label, its hint and what is wrong with it. */
export function Field({ label, value, onValue, hint, fault = null, ...input }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        aria-invalid={fault !== null}
        aria-describedby={hint || fault ? `${id}-note` : undefined}
      />
      {(fault !== null || hint) && (
        <p id={`${id}-note`} class={fault === null ? "hint" : "fault"}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}

type KindProps = Omit<FieldProps, "type" | "autocomplete" | "label"> & { readonly label?: string };

/** The input of an e-mail address. */
export function EmailField({ label = "E-mail address", ...field }: KindProps) {
  return <Field {...field} label={label} type="email" autocomplete="email" />;
}

interface PasswordFieldProps extends KindProps {
  /** Whether the password is chosen now: browsers then offer to make one. */
  readonly isNew?: boolean;
}

/** The input of a password. */
export function PasswordField({ label = "Password", isNew = false, ...field }: PasswordFieldProps) {
  const autocomplete = isNew ? "new-password" : "current-password";
  return <Field {...field} label={label} type="password" autocomplete={autocomplete} />;
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** A checkbox with its label. */
export function Check({ label, checked, onToggle }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Whether the label is for screen readers only. */
  readonly labelHidden?: boolean;
}

/** A choice of one of some values. */
export function Select({ label, value, onValue, options, labelHidden = false }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={labelHidden ? "visually-hidden" : ""}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A form that sends nothing by itself. */
export function Form(props: {
  readonly onSend: () => void;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      class={props.class}
      aria-label={props.label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      {props.children}
    </form>
  );
}
