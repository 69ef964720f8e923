import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129071646 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" add column if not exists "webhooks_url" text null;`);

    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "remote_total_cents" integer null, add column if not exists "unrecordable_cents" integer not null default 0, add column if not exists "untold" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_unrecordable" ON "lexoffice_document" ("order_id") WHERE unrecordable_cents > 0 AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_untold" ON "lexoffice_document" ("id") WHERE untold is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_connection" drop column if exists "webhooks_url";`);

    this.addSql(`drop index if exists "IDX_lexoffice_document_unrecordable";`);
    this.addSql(`drop index if exists "IDX_lexoffice_document_untold";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "remote_total_cents", drop column if exists "unrecordable_cents", drop column if exists "untold";`);
  }

}
