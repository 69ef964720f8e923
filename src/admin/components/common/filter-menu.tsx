import { DropdownMenu } from "@medusajs/ui"
import type { Option } from "./controls"
import { FilterChip } from "./filter-chip"

type FilterMenuProps<T extends string> = {
  label: string
  options: Option<T>[]
  value: T[]
  /** Ticks one after the other, with the menu staying open */
  multiple?: boolean
  onChange: (value: T[]) => void
}

/** A filter with a handful of values. */
export const FilterMenu = <T extends string>({
  label,
  options,
  value,
  multiple = false,
  onChange,
}: FilterMenuProps<T>) => {
  const chosen = options.filter((option) => value.includes(option.value))
  const toggle = (option: T) => {
    const others = value.filter((other) => other !== option)
    onChange(others.length < value.length ? others : multiple ? [...value, option] : [option])
  }
  return (
    <FilterChip
      label={label}
      value={chosen.length ? chosen.map((option) => option.label).join(", ") : null}
      onClear={() => onChange([])}
    >
      {(words, className) => (
        <DropdownMenu>
          <DropdownMenu.Trigger className={className}>{words}</DropdownMenu.Trigger>
          <DropdownMenu.Content align="start">
            {options.map((option) => (
              <DropdownMenu.CheckboxItem
                key={option.value}
                checked={value.includes(option.value)}
                onCheckedChange={() => toggle(option.value)}
                onSelect={(event) => multiple && event.preventDefault()}
              >
                {option.label}
              </DropdownMenu.CheckboxItem>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
      )}
    </FilterChip>
  )
}
