/* SPDX-License-Identifier: MIT */
/* Reads stages, imports and symbols from ELF and PE files. Every offset of the file is checked before it is used. */
#define _GNU_SOURCE
#include "image.h"

#include <elf.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct file {
	const char *path;
	unsigned char *data;
	size_t size;
};

static int complain(const struct file *file, const char *what)
{
	fprintf(stderr, "crt-startup: %s: %s\n", file->path, what);
	return -1;
}

static int load(const char *path, struct file *file)
{
	file->path = path;
	file->data = NULL;
	file->size = 0;
	FILE *stream = fopen(path, "rb");
	if (stream == NULL)
		return complain(file, strerror(errno));
	size_t room = 0;
	for (;;) {
		if (file->size == room) {
			room = room == 0 ? 1 << 16 : room * 2;
			unsigned char *more = realloc(file->data, room);
			if (more == NULL) {
				fclose(stream);
				return complain(file, "out of memory");
			}
			file->data = more;
		}
		size_t got = fread(file->data + file->size, 1, room - file->size, stream);
		if (got == 0)
			break;
		file->size += got;
	}
	int failed = ferror(stream);
	fclose(stream);
	return failed ? complain(file, "cannot be read") : 0;
}

/* The bytes at `offset`, or NULL if the file has not `size` of them there. */
static const void *at(const struct file *file, uint64_t offset, uint64_t size)
{
	if (offset > file->size || size > file->size - offset)
		return NULL;
	return file->data + offset;
}

static uint32_t u32(const void *p)
{
	uint32_t value;
	memcpy(&value, p, sizeof value);
	return value;
}

static uint64_t u64(const void *p)
{
	uint64_t value;
	memcpy(&value, p, sizeof value);
	return value;
}

static void *more(void *array, size_t count, size_t size)
{
	/* Grows at powers of two. */
	if ((count & (count - 1)) != 0)
		return array;
	void *grown = realloc(array, (count == 0 ? 1 : count * 2) * size);
	if (grown == NULL) {
		fputs("crt-startup: out of memory\n", stderr);
		exit(1);
	}
	return grown;
}

static void add_stage(struct image *image, const char *name, uint64_t address)
{
	/* The linker sets the address of a function that it dropped to 0. */
	if (address == 0)
		return;
	for (size_t i = 0; i < image->stage_count; i++)
		if (strcmp(image->stages[i].name, name) == 0 && image->stages[i].address == address)
			return;
	image->stages = more(image->stages, image->stage_count, sizeof *image->stages);
	struct stage *stage = &image->stages[image->stage_count++];
	snprintf(stage->name, sizeof stage->name, "%s", name);
	stage->address = address;
	if (strcmp(name, "main") == 0)
		image->main = address;
}

static void add_symbol(struct image *image, const char *name, uint64_t address)
{
	image->symbols = more(image->symbols, image->symbol_count, sizeof *image->symbols);
	struct symbol *symbol = &image->symbols[image->symbol_count++];
	snprintf(symbol->name, sizeof symbol->name, "%s", name);
	symbol->address = address;
	if (strcmp(name, "main") == 0 && image->main == 0)
		image->main = address;
}

/* ---- ELF ---- */

static int read_elf(const struct file *file, struct image *image)
{
	const Elf64_Ehdr *header = at(file, 0, sizeof *header);
	if (header == NULL || header->e_ident[EI_CLASS] != ELFCLASS64 || header->e_machine != EM_X86_64)
		return complain(file, "is no 64-bit x86 program");
	image->kind = IMAGE_ELF;
	image->entry = header->e_entry;
	image->relocatable = header->e_type == ET_DYN;
	const Elf64_Phdr *segments = at(file, header->e_phoff, (uint64_t)header->e_phnum * sizeof *segments);
	if (segments == NULL)
		return complain(file, "has no program headers");
	uint64_t low = UINT64_MAX, high = 0;
	for (int i = 0; i < header->e_phnum; i++) {
		if (segments[i].p_type == PT_INTERP)
			image->dynamic = 1;
		if (segments[i].p_type != PT_LOAD)
			continue;
		if (segments[i].p_vaddr < low)
			low = segments[i].p_vaddr;
		if (segments[i].p_vaddr + segments[i].p_memsz > high)
			high = segments[i].p_vaddr + segments[i].p_memsz;
	}
	image->base = low & ~(uint64_t)0xfff;
	image->size = high - image->base;

	const Elf64_Shdr *sections = at(file, header->e_shoff, (uint64_t)header->e_shnum * sizeof *sections);
	if (sections == NULL || header->e_shstrndx >= header->e_shnum)
		return 0;
	const Elf64_Shdr *names = &sections[header->e_shstrndx];
	for (int i = 0; i < header->e_shnum; i++) {
		const Elf64_Shdr *section = &sections[i];
		const char *name = at(file, names->sh_offset + section->sh_name, 1);
		const unsigned char *data = section->sh_type == SHT_NOBITS ? NULL : at(file, section->sh_offset, section->sh_size);
		if (name == NULL || data == NULL)
			continue;
		if (strcmp(name, ".crt_stages") == 0) {
			uint64_t offset = 0;
			while (offset + 5 < section->sh_size) {
				const char *stage = (const char *)data + offset + 4;
				size_t length = strnlen(stage, section->sh_size - offset - 4);
				if (offset + 4 + length >= section->sh_size)
					break;
				add_stage(image, stage, u32(data + offset));
				offset += 4 + length + 1;
			}
		} else if (section->sh_type == SHT_SYMTAB && section->sh_link < header->e_shnum) {
			const Elf64_Shdr *strings = &sections[section->sh_link];
			for (uint64_t s = 0; s + sizeof(Elf64_Sym) <= section->sh_size; s += sizeof(Elf64_Sym)) {
				const Elf64_Sym *symbol = (const Elf64_Sym *)(data + s);
				const char *text = at(file, strings->sh_offset + symbol->st_name, 1);
				if (text != NULL && symbol->st_shndx != SHN_UNDEF &&
					(ELF64_ST_TYPE(symbol->st_info) == STT_FUNC || ELF64_ST_TYPE(symbol->st_info) == STT_NOTYPE))
					add_symbol(image, text, symbol->st_value);
			}
		}
	}
	return 0;
}

/* ---- PE ---- */

struct pe {
	const unsigned char *sections;
	unsigned count;
};

/* The file's bytes for an RVA, with how many follow in that section. */
static const unsigned char *rva(const struct file *file, const struct pe *pe, uint32_t address, uint32_t *left)
{
	for (unsigned i = 0; i < pe->count; i++) {
		const unsigned char *section = pe->sections + 40 * (size_t)i;
		uint32_t start = u32(section + 12), raw = u32(section + 16), offset = u32(section + 20);
		if (address >= start && address - start < raw) {
			*left = raw - (address - start);
			return at(file, (uint64_t)offset + (address - start), *left);
		}
	}
	*left = 0;
	return NULL;
}

static void copy_text(const struct file *file, const struct pe *pe, uint32_t address, char *to, size_t size)
{
	uint32_t left;
	const unsigned char *text = rva(file, pe, address, &left);
	to[0] = '\0';
	if (text == NULL)
		return;
	size_t length = strnlen((const char *)text, left);
	if (length >= size)
		length = size - 1;
	memcpy(to, text, length);
	to[length] = '\0';
}

static void read_imports(const struct file *file, const struct pe *pe, uint32_t directory, struct image *image)
{
	uint32_t left;
	for (;; directory += 20) {
		const unsigned char *entry = rva(file, pe, directory, &left);
		if (entry == NULL || left < 20 || u32(entry + 12) == 0)
			return;
		char library[32];
		copy_text(file, pe, u32(entry + 12), library, sizeof library);
		uint32_t names = u32(entry) != 0 ? u32(entry) : u32(entry + 16), slot = u32(entry + 16);
		for (;; names += 8, slot += 8) {
			const unsigned char *thunk = rva(file, pe, names, &left);
			if (thunk == NULL || left < 8 || u64(thunk) == 0)
				break;
			image->imports = more(image->imports, image->import_count, sizeof *image->imports);
			struct import *import = &image->imports[image->import_count++];
			import->slot = image->base + slot;
			snprintf(import->library, sizeof import->library, "%s", library);
			if (u64(thunk) >> 63)
				snprintf(import->name, sizeof import->name, "#%u", u32(thunk) & 0xffff);
			else
				copy_text(file, pe, (u32(thunk) & 0x7fffffff) + 2, import->name, sizeof import->name);
		}
	}
}

static int read_pe(const struct file *file, struct image *image)
{
	const unsigned char *dos = at(file, 0, 64);
	uint64_t offset = dos == NULL ? 0 : u32(dos + 60);
	const unsigned char *header = at(file, offset, 24 + 240);
	if (header == NULL || memcmp(header, "PE\0\0\x64\x86", 6) != 0)
		return complain(file, "is no 64-bit x86 program");
	image->kind = IMAGE_PE;
	struct pe pe;
	pe.count = (unsigned)(header[6] | header[7] << 8);
	uint32_t symbols = u32(header + 12), symbol_count = u32(header + 16);
	unsigned optional_size = (unsigned)(header[20] | header[21] << 8);
	const unsigned char *optional = header + 24;
	image->entry = u32(optional + 16);
	image->base = u64(optional + 24);
	image->entry += image->base;
	image->size = u32(optional + 56);
	image->relocatable = 1;
	pe.sections = at(file, offset + 24 + optional_size, (uint64_t)pe.count * 40);
	if (pe.sections == NULL)
		return complain(file, "has no section headers");
	if (u32(optional + 112 + 8) != 0)
		read_imports(file, &pe, u32(optional + 112 + 8), image);

	/* The stage records begin with a mark, because strip and the linker leave them no section of their own. A record is
	 * the function's distance from the record itself, then the name. */
	static const char mark[8] = { 'C', 'R', 'T', 'S', 'T', 'A', 'G', 'E' };
	for (unsigned i = 0; i < pe.count; i++) {
		const unsigned char *section = pe.sections + 40 * (size_t)i;
		uint32_t start = u32(section + 12), raw = u32(section + 16);
		const unsigned char *data = at(file, u32(section + 20), raw);
		const unsigned char *found = data == NULL ? NULL : memmem(data, raw, mark, sizeof mark);
		if (found == NULL)
			continue;
		const unsigned char *record = found + sizeof mark, *end = data + raw;
		/* Each record begins at a multiple of 4 from the mark. */
		while (end - record > 8) {
			int32_t distance = (int32_t)u32(record);
			const char *name = (const char *)record + 4;
			size_t length = strnlen(name, (size_t)(end - record) - 4);
			if (distance == 0 || length == 0 || name + length == (const char *)end)
				break;
			add_stage(image, name,
				image->base + start + (uint64_t)(record - data) + (uint64_t)(int64_t)distance);
			record += (4 + length + 1 + 3) & ~(size_t)3;
		}
	}

	/* COFF symbols, if it was not stripped. */
	const unsigned char *table = at(file, symbols, (uint64_t)symbol_count * 18);
	if (symbols != 0 && table != NULL) {
		uint64_t strings = symbols + (uint64_t)symbol_count * 18;
		for (uint32_t i = 0; i < symbol_count; i++) {
			const unsigned char *entry = table + 18 * (size_t)i;
			int16_t section = (int16_t)(entry[12] | entry[13] << 8);
			char short_name[9] = { 0 };
			const char *name = short_name;
			if (u32(entry) == 0) {
				name = at(file, strings + u32(entry + 4), 1);
			} else {
				memcpy(short_name, entry, 8);
			}
			if (name != NULL && section > 0 && (unsigned)section <= pe.count && (entry[14] | entry[15] << 8) == 0x20)
				add_symbol(image, name,
					image->base + u32(pe.sections + 40 * (size_t)(section - 1) + 12) + u32(entry + 8));
			i += entry[17];
		}
	}
	return 0;
}

int image_read(const char *path, struct image *image)
{
	struct file file;
	memset(image, 0, sizeof *image);
	image->path = path;
	int result = load(path, &file);
	if (result == 0) {
		if (file.size > 4 && memcmp(file.data, ELFMAG, SELFMAG) == 0)
			result = read_elf(&file, image);
		else if (file.size > 2 && memcmp(file.data, "MZ", 2) == 0)
			result = read_pe(&file, image);
		else
			result = complain(&file, "is neither ELF nor PE");
	}
	free(file.data);
	return result;
}

void image_free(struct image *image)
{
	free(image->stages);
	free(image->imports);
	free(image->symbols);
}

const char *image_symbol(const struct image *image, uint64_t address)
{
	for (size_t i = 0; i < image->symbol_count; i++)
		if (image->symbols[i].address == address && image->symbols[i].name[0] != '.')
			return image->symbols[i].name;
	return NULL;
}
