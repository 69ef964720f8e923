import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121203000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_document" add column if not exists "organization_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_organization" ON "lexoffice_document" ("organization_id") WHERE organization_id is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lexoffice_document_organization";`);
    this.addSql(`alter table if exists "lexoffice_document" drop column if exists "organization_id";`);
  }

}
