/* SPDX-License-Identifier: MIT */
/* What -fsanitize=undefined calls when a program does something undefined: what the compilers' data look like, and how it is reported. The ABI
 * is that of gcc's and clang's libubsan. */
#ifndef CRT_UBSAN_H
#define CRT_UBSAN_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "attr.h"

/* A place in the source. The column is ~0 once it was reported: each place is, once. */
struct crt_ubsan_place {
	const char *file;
	uint32_t line;
	uint32_t column;
};

enum { CRT_UBSAN_INTEGER = 0, CRT_UBSAN_FLOATING = 1, CRT_UBSAN_OTHER = 0xffff };

struct crt_ubsan_type {
	uint16_t kind;
	/* Of an integer: 1 if it is signed, and twice the logarithm of its bits; of a floating type: its bits. */
	uint16_t info;
	/* In quotation marks. */
	char name[];
};

/* A value: itself, or its address if it has more bits. */
typedef uintptr_t crt_ubsan_value;

/* Data that begin with a place and a type, as those of most checks do. */
struct crt_ubsan_typed {
	struct crt_ubsan_place place;
	const struct crt_ubsan_type *type;
};

/* Decimal text of a value; its end is the buffer's. Values of more than 64 bits that need them are hexadecimal. */
struct crt_ubsan_text {
	char buffer[48];
	const char *text;
};

CRT_INLINE unsigned __crt_ubsan_bits(const struct crt_ubsan_type *type)
{
	return type->kind == CRT_UBSAN_INTEGER ? 1u << (type->info >> 1) : type->info;
}

CRT_INLINE int __crt_ubsan_is_signed(const struct crt_ubsan_type *type)
{
	return type->kind == CRT_UBSAN_INTEGER && (type->info & 1) != 0;
}

/* An integer value, as far as it has 64 bits, extended to them. */
int64_t __crt_ubsan_integer(const struct crt_ubsan_type *type, crt_ubsan_value value);
const char *__crt_ubsan_show(struct crt_ubsan_text *text, const struct crt_ubsan_type *type, crt_ubsan_value value);
const char *__crt_ubsan_show_unsigned(struct crt_ubsan_text *text, uint64_t value);
const char *__crt_ubsan_show_address(struct crt_ubsan_text *text, uintptr_t address);

/* What was done to an object ("load of" and so on). */
const char *__crt_ubsan_access(unsigned kind);

/* What C++ knows of a class or another type (Itanium C++ ABI, 2.9). */
struct crt_ubsan_class {
	const void *methods;
	/* Of types that are local to a file, '*' and the name. */
	const char *name;
};

CRT_INLINE int __crt_ubsan_same_class(const struct crt_ubsan_class *a, const struct crt_ubsan_class *b)
{
	return a == b || (a != NULL && b != NULL && a->name[0] != '*' && strcmp(a->name, b->name) == 0);
}

/* "file:line:column: runtime error: " and the strings up to a NULL, unless the place was reported before. With halt_on_error=1 in UBSAN_OPTIONS that
 * ends the process. */
void __crt_ubsan_report(struct crt_ubsan_place *place, const char *const *strings);
#define CRT_UBSAN_REPORT(place, ...) __crt_ubsan_report(place, (const char *const[]){__VA_ARGS__, NULL})
/* The end of a process that is not to go on: exit code 1. */
_Noreturn void __crt_ubsan_stop(void);

/* Both forms of a handler: one that goes on, and one that does not. The report is a function `check` of the same parameters. */
#define CRT_UBSAN_HANDLER(name, check, parameters, arguments) \
	void __ubsan_handle_##name parameters; \
	void __ubsan_handle_##name##_abort parameters; \
	void __ubsan_handle_##name parameters { check arguments; } \
	void __ubsan_handle_##name##_abort parameters { check arguments; __crt_ubsan_stop(); }
/* The same where the handler finds out whether anything is wrong: `check` is not 0 then. */
#define CRT_UBSAN_JUDGE(name, check, parameters, arguments) \
	void __ubsan_handle_##name parameters; \
	void __ubsan_handle_##name##_abort parameters; \
	void __ubsan_handle_##name parameters { (void)check arguments; } \
	void __ubsan_handle_##name##_abort parameters { if (check arguments) __crt_ubsan_stop(); }

#endif
