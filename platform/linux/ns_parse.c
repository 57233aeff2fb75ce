/* SPDX-License-Identifier: MIT */
/* ns_initparse() and its kin: the records of a message (RFC 1035, 4.1), and numbers in it. */
#include <arpa/nameser.h>
#include <errno.h>
#include <resolv.h>
#include <string.h>

unsigned int ns_get16(const unsigned char *p)
{
	return (unsigned)p[0] << 8 | p[1];
}

unsigned long ns_get32(const unsigned char *p)
{
	return (unsigned long)p[0] << 24 | (unsigned long)p[1] << 16 | (unsigned long)p[2] << 8 | p[3];
}

void ns_put16(unsigned int value, unsigned char *p)
{
	p[0] = (unsigned char)(value >> 8);
	p[1] = (unsigned char)value;
}

void ns_put32(unsigned long value, unsigned char *p)
{
	ns_put16((unsigned)(value >> 16), p);
	ns_put16((unsigned)value, p + 2);
}

static int fail(int error)
{
	errno = error;
	return -1;
}

int ns_skiprr(const unsigned char *start, const unsigned char *end, ns_sect section, int count)
{
	const unsigned char *p = start;
	for (; count > 0; count--) {
		if (ns_name_skip(&p, end) < 0)
			return -1;
		/* Questions have neither a time nor data. */
		size_t fixed = section == ns_s_qd ? NS_QFIXEDSZ : NS_RRFIXEDSZ;
		if ((size_t)(end - p) < fixed)
			return fail(EMSGSIZE);
		size_t data = section == ns_s_qd ? 0 : ns_get16(p + 8);
		p += fixed;
		if ((size_t)(end - p) < data)
			return fail(EMSGSIZE);
		p += data;
	}
	return (int)(p - start);
}

/* The message's place is before the first record of a section. */
static void begin(ns_msg *message, ns_sect section)
{
	message->_sect = section;
	if (section == ns_s_max) {
		message->_rrnum = -1;
		message->_msg_ptr = NULL;
	} else {
		message->_rrnum = 0;
		message->_msg_ptr = message->_sections[section];
	}
}

int ns_initparse(const unsigned char *bytes, int size, ns_msg *message)
{
	const unsigned char *p = bytes, *end = bytes + (size > 0 ? size : 0);
	if (size < NS_HFIXEDSZ)
		return fail(EMSGSIZE);
	memset(message, 0, sizeof *message);
	message->_msg = bytes;
	message->_eom = end;
	message->_id = (uint16_t)ns_get16(p);
	message->_flags = (uint16_t)ns_get16(p + 2);
	for (int i = 0; i < ns_s_max; i++)
		message->_counts[i] = (uint16_t)ns_get16(p + 4 + 2 * i);
	p += NS_HFIXEDSZ;
	for (int i = 0; i < ns_s_max; i++) {
		if (message->_counts[i] == 0)
			continue;
		int skipped = ns_skiprr(p, end, (ns_sect)i, message->_counts[i]);
		if (skipped < 0)
			return -1;
		message->_sections[i] = p;
		p += skipped;
	}
	if (p != end)
		return fail(EMSGSIZE);
	begin(message, ns_s_max);
	return 0;
}

int ns_parserr(ns_msg *message, ns_sect section, int number, ns_rr *record)
{
	if ((int)section < 0 || section >= ns_s_max)
		return fail(ENODEV);
	if (section != message->_sect)
		begin(message, section);
	if (number == -1)
		number = message->_rrnum;
	if (number < 0 || number >= message->_counts[section])
		return fail(ENODEV);
	if (number < message->_rrnum)
		begin(message, section);
	int skipped = ns_skiprr(message->_msg_ptr, message->_eom, section, number - message->_rrnum);
	if (skipped < 0)
		return -1;
	message->_msg_ptr += skipped;
	message->_rrnum = number;

	const unsigned char *p = message->_msg_ptr;
	int name = dn_expand(message->_msg, message->_eom, p, record->name, sizeof record->name);
	if (name < 0)
		return -1;
	p += name;
	/* ns_initparse() has seen that all of it is there, if nobody has changed the message. */
	record->type = (uint16_t)ns_get16(p);
	record->rr_class = (uint16_t)ns_get16(p + 2);
	p += NS_QFIXEDSZ;
	record->ttl = 0;
	record->rdlength = 0;
	record->rdata = NULL;
	if (section != ns_s_qd) {
		record->ttl = (uint32_t)ns_get32(p);
		record->rdlength = (uint16_t)ns_get16(p + 4);
		p += 6;
		if (message->_eom - p < record->rdlength)
			return fail(EMSGSIZE);
		record->rdata = p;
		p += record->rdlength;
	}
	message->_msg_ptr = p;
	message->_rrnum++;
	return 0;
}

int ns_msg_getflag(ns_msg message, int flag)
{
	/* Where each field is, from the highest bit, and how many bits it has. */
	static const struct {
		unsigned char shift, bits;
	} fields[ns_f_max] = {
		{ 15, 1 }, { 11, 4 }, { 10, 1 }, { 9, 1 }, { 8, 1 }, { 7, 1 }, { 6, 1 }, { 5, 1 }, { 4, 1 }, { 0, 4 },
	};
	if (flag < 0 || flag >= ns_f_max)
		return 0;
	return message._flags >> fields[flag].shift & ((1 << fields[flag].bits) - 1);
}
