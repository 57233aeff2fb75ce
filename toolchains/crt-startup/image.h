/* SPDX-License-Identifier: MIT */
/* What the inspector reads from a program file, ELF or PE, stripped or not: nothing is run or changed. */
#ifndef IMAGE_H
#define IMAGE_H

#include <stddef.h>
#include <stdint.h>

enum { STAGE_NAME_MAX = 24, FUNCTION_NAME_MAX = 64 };

/* A function that carries a stage, as the program's own records name it. */
struct stage {
	char name[STAGE_NAME_MAX];
	uint64_t address; /* as linked */
};

struct import {
	uint64_t slot; /* address of the import's slot in the image, as linked */
	char name[FUNCTION_NAME_MAX];
	char library[32];
};

struct symbol {
	uint64_t address;
	char name[FUNCTION_NAME_MAX];
};

struct image {
	const char *path;
	enum { IMAGE_ELF, IMAGE_PE } kind;
	int dynamic;      /* ELF: needs an interpreter */
	int relocatable;  /* ELF: position-independent */
	uint64_t base;    /* as linked */
	uint64_t size;    /* in memory */
	uint64_t entry;   /* as linked */
	uint64_t main;    /* as linked; 0 if neither a record nor a symbol tells */
	struct stage *stages;
	size_t stage_count;
	struct import *imports;
	size_t import_count;
	struct symbol *symbols;
	size_t symbol_count;
};

/* 0, or -1 after a message on stderr. */
int image_read(const char *path, struct image *image);
void image_free(struct image *image);
/* The name of the function at an address, or NULL. */
const char *image_symbol(const struct image *image, uint64_t address);

#endif
