/* SPDX-License-Identifier: MIT */
/* The character that comes next in scanf's input, looked at without taking it. */
#include <errno.h>

#include "scan.h"
#include "utf8.h"

int __crt_scan_character(struct crt_in *in, uint32_t *c)
{
	for (;;) {
		int begun = in->next != in->end;
		if (begun) {
			int length;
			if (*in->next < 0x80) {
				*c = *in->next;
				return 1;
			}
			length = __crt_utf8_decode(in->next, (size_t)(in->end - in->next), c);
			if (length > 0)
				return length;
			if (length == CRT_UTF8_INVALID)
				return -EILSEQ;
		}
		if (__crt_scan_refill(in) < 0)
			return in->error < 0 ? in->error : begun ? -EILSEQ : 0;
	}
}
