-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "removal_failed_at" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "notice_removal_failed_at_id_idx" ON "notice"("removal_failed_at", "id");

-- What failed before this was known: since the last such event of the notice's history.
UPDATE "notice" n SET "removal_failed_at" = coalesce(
  (SELECT max(e."at") FROM "audit_event" e WHERE e."chain_id" = n."id" AND e."type" = 'listing.removal_failed'), now())
WHERE EXISTS (
  SELECT 1 FROM "reported_listing" l WHERE l."notice_id" = n."id" AND l."status" = 'REMOVAL_FAILED');
