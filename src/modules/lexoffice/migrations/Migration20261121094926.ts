import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121094926 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "lexoffice_vat_id_check" ("id" text not null, "vat_id" text not null, "online" text check ("online" in ('valid', 'invalid', 'unavailable')) not null, "checked_at" timestamptz not null, "request_id" text null, "source" text not null, "name" text null, "address" text null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lexoffice_vat_id_check_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_vat_id_check_deleted_at" ON "lexoffice_vat_id_check" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lexoffice_vat_id_check_newest" ON "lexoffice_vat_id_check" ("vat_id", "checked_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lexoffice_vat_id_check" cascade;`);
  }

}
