import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121141511 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_document_kind" ON "lexoffice_document" ("kind", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lexoffice_document_kind";`);
  }

}
