-- AlterTable
ALTER TABLE "complainant_response" ADD COLUMN     "case_number" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "filed_on" DATE,
ADD COLUMN     "forum" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "refusal_code" TEXT,
ADD COLUMN     "refusal_text" TEXT;

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "checks" TEXT[];
