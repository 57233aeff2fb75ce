/* SPDX-License-Identifier: MIT */
/* Binary records by fread and fwrite: partial items at the end, sizes of zero, random access, and byte order on disk. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record { uint32_t number; double value; char name[12]; };

int main(void)
{
	struct record record;
	FILE *file = fopen("records.bin", "w+b");
	for (uint32_t i = 0; i < 500; i++) {
		memset(&record, 0, sizeof record);
		record.number = i * 2654435761u;
		record.value = i / 8.0;
		snprintf(record.name, sizeof record.name, "r%u", (unsigned)i);
		if (fwrite(&record, sizeof record, 1, file) != 1)
			return 1;
	}
	printf("%zu %ld\n", sizeof record, ftell(file));
	for (int i = 499; i >= 0; i -= 71) {
		fseek(file, (long)(i * (int)sizeof record), SEEK_SET);
		printf("%zu", fread(&record, sizeof record, 1, file));
		printf(" %u %g %s\n", (unsigned)record.number, record.value, record.name);
	}
	fseek(file, -5, SEEK_END);
	printf("partial: %zu items", fread(&record, 2, 10, file));
	printf(", eof %d\n", feof(file) != 0);
	rewind(file);
	printf("zero: %zu %zu %d\n", fread(&record, 0, 5, file), fread(&record, 5, 0, file), feof(file) != 0);
	printf("zero: %zu %zu\n", fwrite(&record, 0, 5, file), fwrite(&record, 5, 0, file));
	struct record *all = malloc(600 * sizeof *all);
	rewind(file);
	printf("all: %zu\n", fread(all, sizeof *all, 600, file));
	uint32_t sum = 0;
	for (int i = 0; i < 500; i++)
		sum += all[i].number;
	printf("%u\n", (unsigned)sum);
	free(all);
	fclose(file);
	file = fopen("small.bin", "wb");
	static const uint32_t words[] = { 1, 0x01020304, 0xfffefdfc };
	fwrite(words, sizeof *words, 3, file);
	fclose(file);
	return 0;
}
