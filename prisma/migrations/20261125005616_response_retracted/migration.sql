-- AlterTable
ALTER TABLE "complainant_response" ADD COLUMN     "retracted" UUID[];
