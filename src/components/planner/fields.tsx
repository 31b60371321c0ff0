/** The planner's fields: each with its label, and nothing but the platform's own controls. */
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
}

/** A line, a day or an hour. */
export function LineField({
  label,
  value,
  onValue,
  type = 'text',
  most,
  max,
  hint,
}: FieldProps & { type?: 'text' | 'date' | 'time'; most?: number; max?: string; hint?: string }) {
  const id = useId();
  return (
    <div class="planner-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={most}
        max={max}
        autocomplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint && (
        <span class="planner-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

export function TextField({ label, value, onValue, most, hint }: FieldProps & { most: number; hint?: string }) {
  const id = useId();
  return (
    <div class="planner-field planner-field-wide">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        value={value}
        maxLength={most}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint && (
        <span class="planner-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

export function ChoiceField({
  label,
  value,
  onValue,
  options,
  required,
}: FieldProps & { options: readonly (readonly [value: string, name: string])[]; required?: boolean }) {
  const id = useId();
  return (
    <div class="planner-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} required={required} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function TickField({ label, checked, onTick }: { label: string; checked: boolean; onTick: () => void }) {
  return (
    <label class="planner-tick">
      <input type="checkbox" checked={checked} onChange={onTick} />
      <span>{label}</span>
    </label>
  );
}
