/* SPDX-License-Identifier: MIT */
/* GNU's re_search() and its kin for programs whose regoff_t is an int: under the plain names, which are not those that <regex.h> gives ours. */
#define _GNU_SOURCE
#include <regex.h>

struct int_registers {
	__re_size_t num_regs;
	int *start, *end;
};

#define OFFSET int
#define REGISTERS struct int_registers
#define NAME(name) __crt_int_##name

int __crt_int_re_search(struct re_pattern_buffer *compiled, const char *string, int length, int start, int range, struct int_registers *registers) __asm__("re_search");
int __crt_int_re_search_2(struct re_pattern_buffer *compiled, const char *first, int first_length, const char *second, int second_length, int start, int range,
	struct int_registers *registers, int stop) __asm__("re_search_2");
int __crt_int_re_match(struct re_pattern_buffer *compiled, const char *string, int length, int start, struct int_registers *registers) __asm__("re_match");
int __crt_int_re_match_2(struct re_pattern_buffer *compiled, const char *first, int first_length, const char *second, int second_length, int start,
	struct int_registers *registers, int stop) __asm__("re_match_2");

#include "re_search_body.h"
