UNWIND range(0, (size($ids) - 1)) AS k0
MATCH (n1:`Entity` {`id`: $ids[k0]})
RETURN k0, n1.`_type` AS t, true AS v
