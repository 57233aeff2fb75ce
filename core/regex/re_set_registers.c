/* SPDX-License-Identifier: MIT */
/* GNU's re_set_registers(). It stores pointers alone, so that it serves offsets of any width. */
#define _GNU_SOURCE
#include <regex.h>
#include <stddef.h>

void re_set_registers(struct re_pattern_buffer *compiled, struct re_registers *registers, __re_size_t count, regoff_t *starts, regoff_t *ends)
{
	compiled->regs_allocated = count != 0 ? REGS_REALLOCATE : REGS_UNALLOCATED;
	registers->num_regs = count;
	registers->start = count != 0 ? starts : NULL;
	registers->end = count != 0 ? ends : NULL;
}
