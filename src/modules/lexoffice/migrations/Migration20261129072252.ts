import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129072252 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "batch" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_batch" ON "lexoffice_document" ("batch", "state") WHERE batch is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lexoffice_document_batch";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "batch";`);
  }

}
