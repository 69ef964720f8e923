import { planning } from "./planning"
import { keepFigures } from "./results"

jest.setTimeout(120_000)

it("planning speed, without any input or output", async () => {
  const figures = await planning()
  keepFigures("Planning (pure), one core", figures)
  expect(figures.filter(({ ok }) => !ok)).toEqual([])
})
