import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121104209 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "lexoffice_number_range" ("id" text not null, "pattern" text not null, "period" text not null, "first_counter" integer not null, "next_counter" integer not null, "first_number" text not null, "last_number" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_number_range_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_number_range_deleted_at" ON "lexoffice_number_range" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_number_range_pattern_period" ON "lexoffice_number_range" ("pattern", "period") WHERE deleted_at IS NULL;`);

    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "UQ_lexoffice_document_own_number" ON "lexoffice_document" ("number") WHERE mode = 'own_invoice' AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lexoffice_number_range" cascade;`);

    this.addSql(`drop index if exists "UQ_lexoffice_document_own_number";`);
  }

}
