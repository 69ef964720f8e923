import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129115627 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lexoffice_incident" add column if not exists "untold" jsonb null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_incident_untold" ON "lexoffice_incident" ("id") WHERE untold is not null AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lexoffice_incident_untold";`);
    this.addSql(`alter table if exists "lexoffice_incident" drop column if exists "untold";`);
  }

}
