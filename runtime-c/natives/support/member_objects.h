/* Objects that reflection hands out for what the metadata holds. */
#ifndef KILN_NATIVES_MEMBER_OBJECTS_H
#define KILN_NATIVES_MEMBER_OBJECTS_H

#include "support/members.h"

/* A String of a metadata string, interned if asked; null for offset 0. *ok turns false on failure.
 */
kref kiln_meta_text(uint32_t offset, bool interned, bool *ok);

/* A byte[] of a metadata byte list; null for offset 0. */
kref kiln_meta_bytes(uint32_t offset, bool *ok);

/* A Class[] of a list of class ids. */
kref kiln_meta_classes(const struct kiln_cid_list *list);

/* The Class[] of a method descriptor's parameters, and its return type. */
kref kiln_parameter_types(const char *desc);
kref kiln_return_type(const char *desc);

/* How many parameters a method descriptor has. */
int32_t kiln_parameter_count(const char *desc);

#endif
