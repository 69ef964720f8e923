import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * Indexes that a model cannot describe, written by hand; see `sql/document-filter.ts` and `sql/call-filter.ts`.
 * They only speed the admin's lists up: everything works without them.
 */
export class Migration20261121131700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_search" ON "lexoffice_document" USING gin (to_tsvector('simple', translate(coalesce(number, '') || ' ' || customer_name || ' ' || coalesce(email, ''), '@.-_/+', '      '))) WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_call_log_path" ON "lexoffice_call_log" ("path" text_pattern_ops) WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lexoffice_document_search";`);
    this.addSql(`drop index if exists "IDX_lexoffice_call_log_path";`);
  }

}
