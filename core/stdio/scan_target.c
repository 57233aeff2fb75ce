/* SPDX-License-Identifier: MIT */
/* Where the text of scanf's %c, %s and %[ goes, in bytes or wide characters, in an array or in memory. */
#include <errno.h>
#include <stdlib.h>

#include "scan.h"

int __crt_scan_target_begin(struct crt_scan_target *target, void *to, int wide, int allocate, size_t first)
{
	target->units = to;
	target->count = 0;
	target->room = SIZE_MAX;
	target->sized = 0;
	target->unit_size = wide ? sizeof(wchar_t) : 1;
	if (allocate && to) {
		target->room = first;
		target->units = malloc(first * target->unit_size);
		if (!target->units)
			return -ENOMEM;
	}
	return 0;
}

int __crt_scan_store_unit(struct crt_scan_target *target, uint32_t unit)
{
	if (!target->units) {
		target->count++;
		return 0;
	}
	if (target->count == target->room) {
		char *more;
		if (target->sized)
			return -ERANGE;
		if (target->room > SIZE_MAX / 16 || !(more = realloc(target->units, target->room * 2 * target->unit_size)))
			return -ENOMEM;
		target->units = more;
		target->room *= 2;
	}
	if (target->unit_size == 1)
		target->units[target->count++] = (char)unit;
	else
		((wchar_t *)(void *)target->units)[target->count++] = (wchar_t)unit;
	return 0;
}

enum crt_outcome __crt_scan_target_end(struct crt_scan_target *target, struct crt_in *in, void *to, int allocate, int string,
	int64_t left, int error)
{
	enum crt_outcome outcome = CRT_MATCHED;

	if (!error && (!target->count || (!string && left)))
		outcome = CRT_NOT_MATCHED;
	else if (!error && string)
		error = __crt_scan_store_unit(target, 0);
	if (error == -ERANGE && target->sized) {
		/* An array that is too small is a matching failure, and begins with a NUL then (Microsoft's does so for %c, too). */
		if (target->room) {
			target->count = 0;
			(void)__crt_scan_store_unit(target, 0);
		}
		return CRT_NOT_MATCHED;
	}
	if (error) {
		in->error = error;
		outcome = CRT_FAILED;
	}
	if (allocate && to) {
		if (outcome == CRT_MATCHED) {
			char *fit = realloc(target->units, target->count * target->unit_size);
			*(void **)to = fit ? fit : target->units;
		} else {
			free(target->units);
		}
	}
	return outcome;
}
