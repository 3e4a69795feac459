UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN k0, n1.`_type` AS t, true AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN sum((COUNT {
  MATCH (n1)-[:`LOCATED_IN`|`PARTICIPATED_IN`|`PARTY_TO`|`TARGETS`]->()
} + COUNT {
  MATCH (n1)<-[:`LOCATED_IN`|`PARTICIPATED_IN`|`PARTY_TO`|`TARGETS`]-()
})) AS v

UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n0:`Entity` {`id`: $ids[k0]})-[r1:`LOCATED_IN`|`PARTICIPATED_IN`|`PARTY_TO`|`TARGETS`]-(n1)
WITH k0, n0, r1, n1 LIMIT $left WHERE (n0 <> n1)
RETURN DISTINCT n1.`id` AS n, n1.`_type` AS t
