/** The planner's fields: each with its label, and nothing but the platform's own controls. */
import type { ComponentChild, InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import { isDay } from '../../domain/day.ts';

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  hint?: string | undefined;
}

/** A label, its control and what helps to fill it in. `control` gets what ties the three together. */
function Field({
  label,
  hint,
  wide,
  control,
}: Pick<FieldProps, 'label' | 'hint'> & {
  wide?: boolean;
  control: (ties: { id: string; 'aria-describedby': string | undefined }) => ComponentChild;
}) {
  const id = useId();
  return (
    <div class={wide ? 'planner-field planner-field-wide' : 'planner-field'}>
      <label for={id}>{label}</label>
      {control({ id, 'aria-describedby': hint && `${id}-hint` })}
      {hint && (
        <span class="planner-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

function InputField({
  label,
  hint,
  onValue,
  ...input
}: FieldProps & Pick<InputHTMLAttributes, 'type' | 'maxLength' | 'max' | 'autocomplete'>) {
  return (
    <Field
      label={label}
      hint={hint}
      control={(ties) => <input {...ties} {...input} onInput={({ currentTarget }) => onValue(currentTarget.value)} />}
    />
  );
}

export const LineField = ({ most, ...field }: FieldProps & { most: number }) => (
  <InputField {...field} maxLength={most} autocomplete="off" />
);

/** A day. `max` also keeps browsers from years of more than four digits, which the planner's file doesn't take. */
export const DayField = ({ onValue, max = '9999-12-31', ...field }: FieldProps & { max?: string }) => (
  <InputField
    {...field}
    type="date"
    max={max}
    onValue={(value) => {
      if (value === '' || isDay(value)) onValue(value);
    }}
  />
);

/** An hour, as "09:30"; some browsers add seconds. */
export const TimeField = ({ onValue, ...field }: FieldProps) => (
  <InputField {...field} type="time" onValue={(value) => onValue(value.slice(0, 5))} />
);

export function TextField({ value, onValue, most, ...field }: FieldProps & { most: number }) {
  return (
    <Field
      {...field}
      wide
      control={(ties) => (
        <textarea
          {...ties}
          rows={2}
          value={value}
          maxLength={most}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    />
  );
}

export function ChoiceField({
  value,
  onValue,
  options,
  required,
  ...field
}: FieldProps & { options: readonly (readonly [value: string, name: string])[]; required?: boolean }) {
  return (
    <Field
      {...field}
      control={(ties) => (
        <select
          {...ties}
          value={value}
          required={required}
          onChange={({ currentTarget }) => onValue(currentTarget.value)}
        >
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    />
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
