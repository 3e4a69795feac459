UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN k0, n1.`_type` AS t, true AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN sum((COUNT {
  MATCH (n1)-[:`ADOPTED_BY`|`CONTRIBUTES_TO`|`PART_OF`]->()
} + COUNT {
  MATCH (n1)<-[:`ADOPTED_BY`|`CONTRIBUTES_TO`|`PART_OF`]-()
})) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n0:`Entity` {`id`: $ids[k0]})-[r1:`ADOPTED_BY`|`CONTRIBUTES_TO`|`PART_OF`]-(n1)
WITH k0, n0, r1, n1 LIMIT $left WHERE (n0 <> n1)
RETURN k0, r1.`id` AS r, n1.`id` AS n
