/* SPDX-License-Identifier: MIT */
/* <execinfo.h>, <link.h> and <elf.h>: a program that looks at itself. GNU C library's manual, "Backtraces"; dl_iterate_phdr(3); System V gABI. */
#define _GNU_SOURCE 1
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include <elf.h>
#include <execinfo.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void *addresses[20];
/* The empty statements keep the calls from becoming jumps. */
__attribute__((noinline)) static int inner(void) { int found = backtrace(addresses, 20); __asm__ volatile(""); return found; }
__attribute__((noinline)) static int outer(void) { int found = inner(); __asm__ volatile(""); return found + 1; }

static void test_backtrace(void **state)
{
	(void)state;
	assert_true(outer() >= 4);
	/* Return addresses are a little behind the start of what called. */
	uintptr_t first = (uintptr_t)addresses[0], second = (uintptr_t)addresses[1];
	assert_true(first > (uintptr_t)inner && first < (uintptr_t)inner + 100);
	assert_true(second > (uintptr_t)outer && second < (uintptr_t)outer + 100);
	assert_int_equal(backtrace(addresses, 1), 1);
	assert_int_equal(backtrace(addresses, 0), 0);
	assert_int_equal(backtrace(addresses, -1), 0);
}

/* Where the linker script puts the tables of a program without an index of them. */
extern const char __crt_eh_frame[] __attribute__((__weak__, __visibility__("hidden")));

/* The tables lie in a segment, and so does the zero that ends them; or there is an index. */
static int find_end(struct dl_phdr_info *info, size_t size, void *argument)
{
	int *found = argument;
	(void)size;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const char *begin = (const char *)info->dlpi_addr + info->dlpi_phdr[i].p_vaddr, *end = begin + info->dlpi_phdr[i].p_filesz;
		*found |= info->dlpi_phdr[i].p_type == PT_GNU_EH_FRAME;
		if (info->dlpi_phdr[i].p_type != PT_LOAD || __crt_eh_frame < begin || __crt_eh_frame >= end)
			continue;
		for (const char *record = __crt_eh_frame;;) {
			uint32_t length;
			assert_true(end - record >= (ptrdiff_t)sizeof length);
			memcpy(&length, record, sizeof length);
			if (length == 0)
				break;
			record += sizeof length + length;
		}
		*found = 1;
	}
	return 0;
}

static void test_end_of_tables(void **state)
{
	(void)state;
	int found = 0;
	dl_iterate_phdr(find_end, &found);
	assert_true(found);
}

static void test_texts(void **state)
{
	(void)state;
	void *const some[] = { (void *)0x1234abcd, NULL, (void *)UINTPTR_MAX };
	char **texts = backtrace_symbols(some, 3), line[100];
	int ends[2];
	assert_string_equal(texts[0], "[0x1234abcd]");
	assert_string_equal(texts[1], "[0x0]");
	assert_string_equal(texts[2], "[0xffffffffffffffff]");
	free(texts);
	assert_int_equal(pipe(ends), 0);
	backtrace_symbols_fd(some, 3, ends[1]);
	ssize_t size = read(ends[0], line, sizeof line - 1);
	line[size] = '\0';
	assert_string_equal(line, "[0x1234abcd]\n[0x0]\n[0xffffffffffffffff]\n");
}

static int visit(struct dl_phdr_info *info, size_t size, void *argument)
{
	int *found = argument;
	assert_true(size >= sizeof *info);
	assert_string_equal(info->dlpi_name, "");
	for (int i = 0; i < info->dlpi_phnum; i++) {
		uintptr_t begin = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
		if (info->dlpi_phdr[i].p_type == PT_LOAD && (info->dlpi_phdr[i].p_flags & PF_X) && (uintptr_t)visit >= begin &&
			(uintptr_t)visit < begin + info->dlpi_phdr[i].p_memsz)
			++*found;
	}
	return 42;
}

static void test_program(void **state)
{
	(void)state;
	int found = 0;
	ElfW(Ehdr) header;
	assert_int_equal(dl_iterate_phdr(visit, &found), 42);
	assert_int_equal(found, 1);
	FILE *self = fopen("/proc/self/exe", "rb");
	assert_int_equal(fread(&header, sizeof header, 1, self), 1);
	fclose(self);
	assert_memory_equal(header.e_ident, ELFMAG, SELFMAG);
	assert_int_equal(header.e_ident[EI_CLASS], ELFCLASS64);
	assert_int_equal(header.e_ident[EI_DATA], ELFDATA2LSB);
	assert_int_equal(header.e_machine, EM_X86_64);
	assert_int_equal(header.e_phentsize, sizeof(ElfW(Phdr)));
	assert_int_equal(header.e_ehsize, sizeof header);
	assert_true(header.e_type == ET_EXEC || header.e_type == ET_DYN);
	/* The sizes of the gABI's figures 4-3, 4-8, 4-15, 4-19, 5-1 and 5-9. */
	assert_int_equal(sizeof(Elf32_Ehdr), 52);
	assert_int_equal(sizeof(Elf32_Shdr), 40);
	assert_int_equal(sizeof(Elf64_Shdr), 64);
	assert_int_equal(sizeof(Elf32_Sym), 16);
	assert_int_equal(sizeof(Elf64_Sym), 24);
	assert_int_equal(sizeof(Elf32_Rela), 12);
	assert_int_equal(sizeof(Elf64_Rela), 24);
	assert_int_equal(sizeof(Elf32_Phdr), 32);
	assert_int_equal(sizeof(Elf64_Phdr), 56);
	assert_int_equal(sizeof(Elf32_Dyn), 8);
	assert_int_equal(sizeof(Elf64_Dyn), 16);
	assert_int_equal(sizeof(Elf64_auxv_t), 16);
	assert_int_equal(ELF64_R_SYM(ELF64_R_INFO(7, R_X86_64_RELATIVE)), 7);
	assert_int_equal(ELF64_R_TYPE(ELF64_R_INFO(7, R_X86_64_RELATIVE)), 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_backtrace), cmocka_unit_test(test_end_of_tables), cmocka_unit_test(test_texts), cmocka_unit_test(test_program) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
