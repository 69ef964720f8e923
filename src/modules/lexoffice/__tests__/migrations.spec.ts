import { join } from "node:path"
import { toMikroOrmEntities } from "@medusajs/framework/utils"
import { TestDatabaseUtils } from "@medusajs/test-utils"
import * as models from "../models"

jest.setTimeout(120_000)

const questions = {
  columns: `select table_name, column_name, data_type, is_nullable, column_default
    from information_schema.columns where table_schema = 'public' and table_name like 'lexoffice%' order by 1, 2`,
  indexes: `select tablename, indexname, indexdef
    from pg_indexes where schemaname = 'public' and tablename like 'lexoffice%' order by 1, 2`,
  constraints: `select conrelid::regclass::text as table_name, conname, pg_get_constraintdef(oid) as definition
    from pg_constraint where conrelid::regclass::text like 'lexoffice%' order by 1, 2`,
}

/** What a new database looks like after its tables were made. */
async function schemaOf(name: string, pathToMigrations?: string) {
  const database = TestDatabaseUtils.getMikroOrmWrapper({
    mikroOrmEntities: toMikroOrmEntities(Object.values(models)),
    pathToMigrations,
    clientUrl: TestDatabaseUtils.getDatabaseURL(`lexoffice-${name}-${process.env.JEST_WORKER_ID ?? "1"}`),
    schema: "public",
  })
  await database.setupDatabase()
  try {
    const ask = (question: string) => database.getManager().execute<Record<string, unknown>[]>(question)
    const [columns, indexes, constraints] = [
      await ask(questions.columns),
      await ask(questions.indexes),
      await ask(questions.constraints),
    ]
    return { columns, indexes, constraints }
  } finally {
    await database.clearDatabase()
  }
}

/** A model can describe neither: one is over words, the other over beginnings whatever the database's language. */
const writtenByHand = ["IDX_lexoffice_document_search", "IDX_lexoffice_call_log_path"]

it("make the tables that the models describe, on an empty database", async () => {
  const migrated = await schemaOf("migrated", join(__dirname, "../migrations"))
  const isByHand = ({ indexname }: Record<string, unknown>) => writtenByHand.includes(String(indexname))
  expect(migrated.indexes.filter(isByHand)).toHaveLength(writtenByHand.length)
  const generated = { ...migrated, indexes: migrated.indexes.filter((index) => !isByHand(index)) }
  expect(generated).toEqual(await schemaOf("modelled"))
  expect(new Set(migrated.columns.map(({ table_name }) => table_name))).toEqual(
    new Set(Object.values(models).map((model) => model.parse().tableName))
  )
})

it("make the unique indexes that our statements name", async () => {
  const { indexes } = await schemaOf("migrated", join(__dirname, "../migrations"))
  const unique = indexes
    .map(({ indexdef }) => String(indexdef))
    .filter((text) => text.startsWith("CREATE UNIQUE"))
  expect(unique.filter((text) => !text.includes("_pkey"))).toEqual([
    `CREATE UNIQUE INDEX "UQ_lexoffice_contact_key" ON public.lexoffice_contact USING btree (key) WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_document_hint" ON public.lexoffice_document USING btree (hint_reference) WHERE ((hint_reference IS NOT NULL) AND (deleted_at IS NULL))`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_document_order_sequence" ON public.lexoffice_document USING btree (order_id, sequence) WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_document_own_number" ON public.lexoffice_document USING btree (number) WHERE ((mode = 'own_invoice'::text) AND (deleted_at IS NULL))`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_incident_open" ON public.lexoffice_incident USING btree (subject_type, subject_id, code) WHERE ((closed_at IS NULL) AND (deleted_at IS NULL))`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_number_range_pattern_period" ON public.lexoffice_number_range USING btree (pattern, period) WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_payment_capture_step" ON public.lexoffice_payment_capture USING btree (payment_id, captured_before_cents) WHERE (deleted_at IS NULL)`,
    `CREATE UNIQUE INDEX "UQ_lexoffice_webhook_event_once" ON public.lexoffice_webhook_event USING btree (event_type, resource_id, event_date) WHERE (deleted_at IS NULL)`,
  ])
})
