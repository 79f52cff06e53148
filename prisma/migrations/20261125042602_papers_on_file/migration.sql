-- AlterTable
ALTER TABLE "identity" ADD COLUMN     "carries_until" DATE;

-- AlterTable
ALTER TABLE "ip_right" ADD COLUMN     "carries_until" DATE,
ADD COLUMN     "ownership" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "work_kind" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "identity_carries_until_idx" ON "identity"("carries_until");

-- CreateIndex
CREATE INDEX "ip_right_carries_until_idx" ON "ip_right"("carries_until");
